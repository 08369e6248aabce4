package dev.peacetime.backchannel;

import dev.peacetime.guard.Guard;
import dev.peacetime.guard.GuardDecision;
import dev.peacetime.guard.GuardVerdict;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who might be asked about a candidate: those who worked with them, the same team first, then whoever put in a good word,
 * then by how long. Whoever is at a present employer of the candidate is not in the answer, and takes nobody's place in it.
 */
@ApplicationScoped
class SuggestedReferees {

    /** The best of whom the guard is asked; the answer is cut from what it lets pass. */
    private static final int CONSIDERED = 400;

    private final Backchannels backchannels;
    private final Guard guard;
    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    SuggestedReferees(Backchannels backchannels, Guard guard, Sql sql, Caller caller, Clock clock) {
        this.backchannels = backchannels;
        this.guard = guard;
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    Page<SuggestedReferee> of(UUID requestId, int limit) {
        var request = backchannels.request(requestId);
        var known = sql.query(SuggestionQueries.COLLEAGUES)
                .bind("candidate", request.personId())
                .bind(
                        "today",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString())
                .bind("triages", caller.may(Permission.REFERRALS_TRIAGE))
                .bind("most", CONSIDERED)
                .list(SuggestedReferee.Known::of);
        var decisions = guard.decideAll(
                request.personId(),
                request.roleId(),
                known.stream().collect(Collectors.toMap(SuggestedReferee.Known::personId, person -> Optional.empty())));
        return new Page<>(
                known.stream()
                        .flatMap(each -> Optional.ofNullable(decisions.get(each.personId()))
                                .filter(decision -> decision.verdict() != GuardVerdict.REFUSED)
                                .map(decision -> each.under(told(decision)))
                                .stream())
                        .limit(limit)
                        .toList(),
                null);
    }

    private GuardDecision told(GuardDecision decision) {
        return caller.may(Permission.SHIELDS_READ) ? decision : decision.withoutReasons();
    }
}
