package dev.peacetime.relationship;

import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.person.People;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Before an introduction, an ask or a referral: how warm the tie is to whomever something is asked of. */
@ApplicationScoped
public class Readiness {

    /** Whether the organization wants a reason where a tie is cold, as a value within a text that reads more than this. */
    public static final String WARM_UP_REQUIRED = """
            exists (select from relationship_policy y where y.organization_id = :organization and y.warm_up_required)""";

    private static final String COLD_STRANGER = "You have not been in touch yet; get to know them first.";

    private final Sql sql;
    private final Ties ties;
    private final People people;
    private final Caller caller;
    private final Clock clock;

    Readiness(Sql sql, Ties ties, People people, Caller caller, Clock clock) {
        this.sql = sql;
        this.ties = ties;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    ReadinessView mine(UUID personId) {
        var person = people.known(personId);
        return between(caller.asMember(), person);
    }

    /**
     * How ready a member is to ask something of somebody.
     *
     * @param personId none: somebody who is not known yet
     */
    public ReadinessView between(UUID memberId, @Nullable UUID personId) {
        var required = warmUpRequired();
        return Optional.ofNullable(personId)
                .flatMap(person -> ties.ofMember(memberId)
                        .and("t.person_id = :person", "person", person)
                        .first(row -> view(row, required)))
                .orElseGet(() -> new ReadinessView(
                        personId,
                        WarmthState.COLD,
                        null,
                        COLD_STRANGER,
                        ReadinessRules.before(WarmthState.COLD, null, null),
                        ReadinessRules.needsReason(WarmthState.COLD, required)));
    }

    /**
     * Breaks off with {@code WARM_UP_FIRST}, and the readiness beside it, where the organization wants a reason and there is
     * none.
     */
    public void mayAsk(UUID memberId, @Nullable UUID personId, @Nullable String reason) {
        if (mayBeHeldUp(warmUpRequired(), reason)) {
            mayAsk(between(memberId, personId), reason);
        }
    }

    /** The same of what was told already. */
    public void mayAsk(ReadinessView readiness, @Nullable String reason) {
        ReadinessRules.mayAsk(readiness.reasonNeeded(), reason).ifPresent(refusal -> {
            throw refusal.refused().with("readiness", readiness);
        });
    }

    /**
     * Whether it depends on the tie if something may be asked: where no reason is wanted, or one is given, it does not.
     *
     * @param warmUpRequired {@link #WARM_UP_REQUIRED}
     */
    public static boolean mayBeHeldUp(boolean warmUpRequired, @Nullable String reason) {
        return ReadinessRules.mayAsk(warmUpRequired, reason).isPresent();
    }

    private boolean warmUpRequired() {
        return sql.query("select " + WARM_UP_REQUIRED + " as warm_up_required")
                .one(row -> row.truth("warm_up_required"));
    }

    private ReadinessView view(Row row, boolean required) {
        var warmth = TieRow.warmth(row, clock.instant());
        return new ReadinessView(
                row.uuid("person_id"),
                warmth.state(),
                warmth.lastTouch(),
                warmth.sentence(),
                ReadinessRules.before(warmth.state(), row.maybeInstant("last_gave"), row.maybeInstant("last_asked")),
                ReadinessRules.needsReason(warmth.state(), required));
    }
}
