package dev.peacetime.kernel;

import dev.peacetime.Api;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.BlockingOperationNotAllowedException;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Reads that wait together: for the one that is under way, or in front of a pool that is empty until they have all asked. */
@QuarkusTest
class GatheredTest {

    private static final String MEMBERS = """
            select m.id, m.name, statement_timestamp()::text as statement
            from member m
            where m.organization_id = :organization""";

    private static final String LISTS = """
            select s.n, m.name || ' ' || s.n as name, statement_timestamp()::text as statement
            from member m
            cross join generate_series(1, 5) as s (n)
            where m.organization_id = :organization and m.id = :list""";

    private static final Function<Row, Seen> SEEN = Seen::of;
    private static final Keyset BY_NUMBER = Keyset.ascending("s.n", "n", "int");

    @Inject
    Sql sql;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Vertx vertx;

    private final Api admin = Api.newOrganization();
    private final UUID organization = organizationOf(admin);
    private final List<UUID> colleagues = Stream.of("Ada", "Ben", "Cem")
            .map(name -> UUID.fromString(admin.colleague(name, "MEMBER").memberId()))
            .toList();

    @Test
    void areOneStatementFromTheSecondOn() {
        var others = new CompletableFuture<List<CompletionStage<Seen>>>();
        var view = new Function<Row, Seen>() {
            @Override
            public Seen apply(Row row) {
                if (!others.isDone()) {
                    others.complete(
                            asAsked(organization, this, colleagues.get(1), colleagues.get(2), colleagues.get(1)));
                }
                return Seen.of(row);
            }
        };

        var first = answered(asAsked(organization, view, colleagues.get(0)));
        var rest = answered(others.join());

        assertThat(first).extracting(Seen::name).containsExactly("Ada");
        assertThat(rest).extracting(Seen::name).containsExactly("Ben", "Cem", "Ben");
        assertThat(rest)
                .extracting(Seen::statement)
                .containsOnly(rest.get(0).statement())
                .doesNotContain(first.get(0).statement());
    }

    /** Their texts, ids and views are the same; what row-level security and the text let through is not. */
    @Test
    void areNotThoseOfAnotherOrganization() throws SQLException {
        var stranger = organizationOf(Api.newOrganization());
        Function<Row, Seen> view = Seen::of;

        var answers = whilePoolIsEmpty(() -> {
            var all = new ArrayList<CompletionStage<Seen>>();
            for (var id : colleagues) {
                all.addAll(asAsked(organization, view, id));
                all.addAll(asAsked(stranger, view, id).stream()
                        .map(seen -> seen.exceptionally(failure -> new Seen("nobody", failure.toString())))
                        .toList());
            }
            return all;
        });

        assertThat(answers).extracting(Seen::name).containsExactly("Ada", "nobody", "Ben", "nobody", "Cem", "nobody");
    }

    /** What a caller may see is among the values: whoever may see something else is never answered by the same statement. */
    @Test
    void areNotThoseOfWhoeverSeesSomethingElse() throws SQLException {
        var pages = whilePoolIsEmpty(() -> Stream.of(0, 3, 0, 3)
                .map(hidden -> Tenant.callFor(
                        organization,
                        null,
                        () -> sql.query(LISTS)
                                .and("s.n > :hidden", "hidden", hidden)
                                .own("list", colleagues.get(0))
                                .gatheredPage(request("seen", null), BY_NUMBER, SEEN)))
                .toList());

        assertThat(pages)
                .extracting(GatheredTest::names)
                .containsExactly(
                        List.of("Ada 1", "Ada 2"),
                        List.of("Ada 4", "Ada 5"),
                        List.of("Ada 1", "Ada 2"),
                        List.of("Ada 4", "Ada 5"));
    }

    /** Each list is another's, and is read from another place on; what is told goes on where it was read. */
    @Test
    void arePagesOfSeveralListsToo() {
        var others = new CompletableFuture<List<CompletionStage<Page<Seen>>>>();
        var view = new Function<Row, Seen>() {
            @Override
            public Seen apply(Row row) {
                if (!others.isDone()) {
                    others.complete(List.of(page(0, null, this), page(1, null, this), page(2, null, this)));
                }
                return Seen.of(row);
            }
        };

        var alone = answered(List.of(page(0, null, view))).get(0);
        var together = answered(others.join());
        var next = answered(List.of(
                page(1, together.get(1).next(), view), page(2, together.get(2).next(), view)));
        var last = answered(List.of(page(2, next.get(1).next(), view))).get(0);

        assertThat(names(alone)).containsExactly("Ada 1", "Ada 2");
        assertThat(together)
                .extracting(GatheredTest::names)
                .containsExactly(List.of("Ada 1", "Ada 2"), List.of("Ben 1", "Ben 2"), List.of("Cem 1", "Cem 2"));
        assertThat(together)
                .flatExtracting(Page::items)
                .extracting(Seen::statement)
                .containsOnly(together.get(0).items().get(0).statement())
                .doesNotContain(alone.items().get(0).statement());
        assertThat(next)
                .extracting(GatheredTest::names)
                .containsExactly(List.of("Ben 3", "Ben 4"), List.of("Cem 3", "Cem 4"));
        assertThat(names(last)).containsExactly("Cem 5");
        assertThat(last.next()).isNull();
        assertThatThrownBy(() -> page(0, together.get(1).next(), view))
                .hasMessageContaining(KernelRefusal.CURSOR_INVALID.name());
    }

    /** Of each all rows, in their order, also of one that has none. */
    @Test
    void areWholeListsToo() throws SQLException {
        var lists = whilePoolIsEmpty(() -> Stream.concat(colleagues.stream(), Stream.of(UUID.randomUUID()))
                .map(list -> Tenant.callFor(
                        organization,
                        null,
                        () -> sql.query(LISTS)
                                .own("list", list)
                                .then("order by s.n desc")
                                .gatheredList(SEEN)))
                .toList());

        assertThat(lists)
                .extracting(list -> list.stream().map(Seen::name).toList())
                .containsExactly(
                        List.of("Ada 5", "Ada 4", "Ada 3", "Ada 2", "Ada 1"),
                        List.of("Ben 5", "Ben 4", "Ben 3", "Ben 2", "Ben 1"),
                        List.of("Cem 5", "Cem 4", "Cem 3", "Cem 2", "Cem 1"),
                        List.of());
        assertThat(lists.stream().flatMap(List::stream).map(Seen::statement).distinct())
                .hasSizeLessThan(colleagues.size());
    }

    @Test
    void areNothingOfAListThatIsNotThere() {
        var none = Tenant.callFor(
                organization,
                null,
                () -> sql.query(LISTS)
                        .own("list", UUID.randomUUID())
                        .gatheredPage(request("none", null), BY_NUMBER, Seen::of));

        assertThat(none.toCompletableFuture().join()).isEqualTo(new Page<>(List.of(), null));
    }

    /** A read that waits, put on the event loop by mistake, would keep all other calls waiting, too. */
    @Test
    void areTheOnlyStatementsThatAnEventLoopMayAskFor() {
        var waiting = new CompletableFuture<Object>();
        var gathered = new CompletableFuture<Seen>();
        vertx.getOrCreateContext()
                .runOnContext(loop -> Tenant.runFor(organization, null, () -> {
                    waiting.complete(catchThrowable(() -> sql.query(MEMBERS).any()));
                    sql.query(MEMBERS)
                            .gathered("m.id", colleagues.get(0), Seen::of)
                            .thenAccept(gathered::complete);
                }));

        assertThat(waiting.join()).isInstanceOf(BlockingOperationNotAllowedException.class);
        assertThat(gathered.join().name()).isEqualTo("Ada");
    }

    private List<CompletionStage<Seen>> asAsked(UUID asker, Function<Row, Seen> view, UUID... ids) {
        return Stream.of(ids)
                .map(id -> Tenant.callFor(asker, null, () -> sql.query(MEMBERS).gathered("m.id", id, view)))
                .toList();
    }

    private CompletionStage<Page<Seen>> page(int colleague, @Nullable String after, Function<Row, Seen> view) {
        return Tenant.callFor(
                organization,
                null,
                () -> sql.query(LISTS)
                        .own("list", colleagues.get(colleague))
                        .gatheredPage(request("list " + colleague, after), BY_NUMBER, view));
    }

    private static PageRequest request(String list, @Nullable String after) {
        var request = new PageRequest().of(list);
        request.limit = 2;
        request.after = after;
        return request;
    }

    private static List<String> names(Page<Seen> page) {
        return page.items().stream().map(Seen::name).toList();
    }

    private <T> List<T> whilePoolIsEmpty(java.util.function.Supplier<List<CompletionStage<T>>> asking)
            throws SQLException {
        var taken = new ArrayList<Connection>();
        var most = dataSource.getConfiguration().connectionPoolConfiguration().maxSize();
        while (taken.size() < most) {
            taken.add(dataSource.getConnection());
        }
        var asked = asking.get();
        for (var connection : taken) {
            connection.close();
        }
        return answered(asked);
    }

    private static <T> List<T> answered(List<CompletionStage<T>> asked) {
        return asked.stream()
                .map(CompletionStage::toCompletableFuture)
                .map(CompletableFuture::join)
                .toList();
    }

    private static UUID organizationOf(Api api) {
        return UUID.fromString(api.get("/v1/me").ok().text("organization.id"));
    }

    private record Seen(String name, String statement) {

        static Seen of(Row row) {
            return new Seen(row.text("name"), row.text("statement"));
        }
    }
}
