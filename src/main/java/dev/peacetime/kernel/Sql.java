package dev.peacetime.kernel;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which features read: SQL with named parameters, straight into view records, in one round trip.
 *
 * <p>Every text is bound to the organization at hand twice over: by its own {@code :organization} (and {@code :member}, who
 * asks), and by row-level security, whose setting travels in front of the text to the server and holds for just that text:
 * the driver sends both before one Sync, so they are one implicit transaction and one round trip, also behind a pooler
 * that hands out connections per transaction.
 */
@ApplicationScoped
public class Sql {

    private final Tenant tenant;
    private final RoundTrip roundTrip;
    private final JsonReaders readers;
    private final Cursors cursors;
    private final Gathering gathering;

    Sql(Tenant tenant, RoundTrip roundTrip, ObjectMapper json, Cursors cursors, Gathering gathering) {
        this.tenant = tenant;
        this.roundTrip = roundTrip;
        this.readers = new JsonReaders(json);
        this.cursors = cursors;
        this.gathering = gathering;
    }

    /**
     * A statement in the making. {@code :organization} and {@code :member} need not be bound.
     *
     * @param text lower-case SQL with named parameters, explicit columns, and {@code organization_id = :organization}
     */
    public Query query(String text) {
        return new Query(this, text)
                .bind("organization", tenant.organizationId())
                .bind("member", tenant.memberId());
    }

    /** The organization at hand. */
    public UUID organization() {
        return Objects.requireNonNull(tenant.organizationId(), "no organization");
    }

    Cursors cursors() {
        return cursors;
    }

    <T extends @Nullable Object> T run(String settings, BoundSql awaited, RoundTrip.Work<T> work) {
        return roundTrip.run(atHand(), settings, awaited, work);
    }

    void later(BoundSql statement) {
        roundTrip.later(atHand(), statement);
    }

    /** @param own the values of who asks */
    <A> CompletionStage<A> ask(Question<A> question, List<@Nullable Object> own) {
        return gathering.ask(
                question, own, question.reading().together(), (askers, tell) -> answer(question, askers, tell));
    }

    private <A> void answer(
            Question<A> question,
            List<List<@Nullable Object>> askers,
            BiConsumer<List<@Nullable Object>, Supplier<A>> tell) {
        roundTrip.run(question.organization(), question.settings(), question.of(askers), executed -> {
            try (var results = executed.getResultSet()) {
                question.answer(askers, results, row(results), tell);
            }
            return null;
        });
    }

    private UUID atHand() {
        var organization = tenant.organizationId();
        if (organization == null) {
            throw new IllegalStateException("SQL outside of any organization");
        }
        return organization;
    }

    Row row(java.sql.ResultSet results) {
        return new Row(results, readers);
    }
}
