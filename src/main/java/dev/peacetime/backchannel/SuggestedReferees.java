package dev.peacetime.backchannel;

import dev.peacetime.guard.Guard;
import dev.peacetime.guard.GuardDecision;
import dev.peacetime.guard.GuardVerdict;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.relationship.OwnWarmth;
import dev.peacetime.role.RoleVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who might be asked about a candidate: those who worked with them, have a tie to them or put in a good word; the same team
 * first, then by tie, good word, how warm the asker's own tie to them is, and how long they worked together. Whoever is at a
 * present employer of the candidate is not in the answer, and takes nobody's place in it.
 */
@ApplicationScoped
class SuggestedReferees {

    /** So many at most are looked at; the answer is cut from those whom the guard lets pass. */
    private static final int CONSIDERED = 400;

    private final Guard guard;
    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    SuggestedReferees(Guard guard, Sql sql, Caller caller, Clock clock) {
        this.guard = guard;
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    Page<SuggestedReferee> of(UUID requestId, int limit) {
        var now = clock.instant();
        var rows = RoleVisibility.bind(sql.query(SuggestionQueries.COLLEAGUES), caller)
                .bind("request", requestId)
                .bind("today", LocalDate.ofInstant(now, ZoneOffset.UTC).toString())
                .bind("triages", caller.may(Permission.REFERRALS_TRIAGE))
                .bind("most", CONSIDERED)
                .list(row -> new Considered(row.uuid("candidate_id"), row.uuid("role_id"), known(row, now)));
        var request = rows.stream().findFirst().orElseThrow(KernelRefusal.NOT_FOUND::refused);
        var bestFirst = rows.stream()
                .flatMap(row -> row.known().stream())
                .sorted(SuggestedReferee.Known.bestFirst())
                .toList();
        return new Page<>(
                passed(request, bestFirst, limit)
                        .map(each -> each.known().under(told(each.decision())))
                        .toList(),
                null);
    }

    /** Nobody in the row of a request about whom nobody knows anything. */
    private Optional<SuggestedReferee.Known> known(Row row, Instant now) {
        return row.maybeUuid("person_id") == null
                ? Optional.empty()
                : Optional.of(
                        SuggestedReferee.Known.of(row, caller.memberId() == null ? null : OwnWarmth.of(row, now)));
    }

    private record Considered(UUID candidateId, UUID roleId, Optional<SuggestedReferee.Known> known) {}

    /** The best whom the guard does not refuse; it is asked of the next ones only where these are too few. */
    private Stream<Passed> passed(Considered request, List<SuggestedReferee.Known> bestFirst, int limit) {
        var passed = new ArrayList<Passed>();
        // Whoever is at a present employer is not among them: the guard refuses few.
        var atOnce = limit + limit / 4 + 1;
        for (int from = 0; from < bestFirst.size() && passed.size() < limit; from += atOnce) {
            var next = bestFirst.subList(from, Math.min(from + atOnce, bestFirst.size()));
            var decisions = guard.decideAll(
                    request.candidateId(),
                    request.roleId(),
                    next.stream().collect(Collectors.toMap(SuggestedReferee.Known::personId, one -> Optional.empty())));
            for (var known : next) {
                var decision = decisions.get(known.personId());
                if (decision != null && decision.verdict() != GuardVerdict.REFUSED) {
                    passed.add(new Passed(known, decision));
                }
            }
        }
        return passed.stream().limit(limit);
    }

    private record Passed(SuggestedReferee.Known known, GuardDecision decision) {}

    private GuardDecision told(GuardDecision decision) {
        return caller.may(Permission.SHIELDS_READ) ? decision : decision.withoutReasons();
    }
}
