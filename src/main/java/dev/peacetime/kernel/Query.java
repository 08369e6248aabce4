package dev.peacetime.kernel;

import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A statement in the making: its text, what narrows it, its parameters; and the ways to run it. */
public final class Query {

    private static final Duration LATEST_COMMIT = Duration.ofMinutes(1);
    private static final String MORE = "/* more */";

    private final Sql sql;
    private final StringBuilder settings = new StringBuilder();
    private final StringBuilder text;
    private final Parameters parameters = new Parameters();

    Query(Sql sql, String text) {
        this.sql = sql;
        this.text = new StringBuilder(text.stripTrailing());
    }

    public Query bind(String name, @Nullable Object value) {
        parameters.bind(name, value);
        return this;
    }

    /**
     * Binds a value of the asker's own, an id or a text: those who differ by nothing else are read together, where this is
     * {@link #gatheredPage gathered} or a {@link #gatheredList list}.
     */
    public Query own(String name, @Nullable Object value) {
        parameters.own(name, value);
        return this;
    }

    /** Narrows the query, whose text must end in its {@code where} clause, if there is a value to narrow it by. */
    public Query and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            and(condition).bind(name, value);
        }
        return this;
    }

    /** Narrows the query, whose text must end in its {@code where} clause. */
    public Query and(String condition) {
        text.append("\n  and ").append(condition);
        return this;
    }

    /**
     * Runs the text under a setting of the server, which holds for just this text and travels with it.
     *
     * @param value the setting's value, ours and never a caller's
     */
    public Query under(String setting, String value) {
        settings.append("select set_config('%s', '%s', true);\n".formatted(setting, value));
        return this;
    }

    /**
     * Runs another statement in front of the text, in the same round trip and transaction; what it answers is not looked at.
     *
     * @param statement one line, without parameters
     */
    public Query before(String statement) {
        settings.append(statement).append(";\n");
        return this;
    }

    /** Selects one more column: the text must say where, by {@code /* more *}{@code /} behind its last one. */
    public Query selecting(String column) {
        var place = text.indexOf(MORE);
        text.replace(place, place + MORE.length(), ", " + column);
        return this;
    }

    /**
     * Narrows the query to what changed since, if there is a time. What is changed is stamped before it is committed: what was
     * stamped within the longest time that a transaction may take before that moment is told once more, so that whoever goes on
     * from the latest that they saw never misses what came late.
     */
    public Query since(String column, @Nullable Instant since) {
        return and(column + " >= :since::timestamptz", "since", since == null ? null : since.minus(LATEST_COMMIT));
    }

    /** Adds what stands behind the {@code where} clause. */
    public Query then(String rest) {
        text.append('\n').append(rest);
        return this;
    }

    public <T> List<T> list(Function<Row, T> view) {
        return read(new Reading.All<>(view));
    }

    public <T> Optional<T> first(Function<Row, T> view) {
        return list(view).stream().findFirst();
    }

    /** The only row; none means that the thing does not exist, or is not for the caller to see. */
    public <T> T one(Function<Row, T> view) {
        return first(view).orElseThrow(KernelRefusal.NOT_FOUND::refused);
    }

    /** The only row that has an id in a column. */
    public <T> T one(String column, UUID id, Function<Row, T> view) {
        return and(column + " = :id").bind("id", id).one(view);
    }

    /**
     * The same where nobody may wait on the thread at hand, as on the event loop: it is read on another, together with the rows that
     * others ask for at the time ({@link Gathering}). It never sees what a transaction at hand wrote.
     *
     * @param column of the ids; the text must end in its {@code where} clause
     * @param view made of the row alone: on the thread that makes it, nobody calls
     */
    public <T> CompletionStage<T> gathered(String column, UUID id, Function<Row, T> view) {
        return and(column + " = :id").own("id", id).asked(new Reading.One<>(view));
    }

    /** One {@link #page}, read together with those that others ask for of lists that differ by nothing but what is their {@link #own}. */
    public <T> CompletionStage<Page<T>> gatheredPage(PageRequest request, Keyset keyset, Function<Row, T> view) {
        var seal = sql.cursors().sealing(request.binding());
        return paged(request, keyset)
                .asked(new Reading.OfPage<>(request.limit(), keyset, view))
                .thenApply(part -> part.under(seal));
    }

    /** All rows, read together with those that others ask for who differ by nothing but what is their {@link #own}. */
    public <T> CompletionStage<List<T>> gatheredList(Function<Row, T> view) {
        return asked(new Reading.All<>(view));
    }

    private <A> CompletionStage<A> asked(Reading<A> reading) {
        return sql.ask(parameters.asking(text.toString(), settings.toString(), reading), parameters.own());
    }

    /** Whether there is any row. */
    public boolean any() {
        return !list(row -> true).isEmpty();
    }

    /** Runs a statement that changes rows; how many it changed. */
    public int execute() {
        return run(PreparedStatement::getUpdateCount);
    }

    /**
     * Runs a statement that changes rows and whose outcome nobody awaits: with the next statement of the transaction at hand, in its
     * round trip, at the latest with that of its end. What it violates is refused there. It stands alone: what travels right in front
     * of a statement ({@link #under}, {@link #before}) would hold for whatever comes behind it, too.
     */
    public void executeLater() {
        if (!settings.isEmpty()) {
            throw new IllegalStateException("a statement with something in front of it cannot wait");
        }
        sql.later(bound());
    }

    /**
     * One page of a list, in the keyset's order.
     *
     * @param request how many, after which cursor
     */
    public <T> Page<T> page(PageRequest request, Keyset keyset, Function<Row, T> view) {
        return paged(request, keyset)
                .read(new Reading.OfPage<>(request.limit(), keyset, view))
                .under(sql.cursors().sealing(request.binding()));
    }

    private Query paged(PageRequest request, Keyset keyset) {
        request.after().ifPresent(cursor -> keyset.startAfter(sql.cursors().open(cursor, request.binding()), this));
        return then(keyset.order()).then("limit :limit").bind("limit", request.limit() + 1);
    }

    private <A> A read(Reading<A> reading) {
        return run(executed -> {
            var rows = reading.begin();
            try (var results = executed.getResultSet()) {
                var row = sql.row(results);
                while (results.next()) {
                    rows.add(row);
                }
            }
            return rows.answer();
        });
    }

    private <T> T run(RoundTrip.Work<T> work) {
        return sql.run(settings.toString(), bound(), work);
    }

    private BoundSql bound() {
        return parameters.in(text.toString());
    }
}
