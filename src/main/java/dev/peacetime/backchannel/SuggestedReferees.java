package dev.peacetime.backchannel;

import dev.peacetime.guard.Guard;
import dev.peacetime.guard.GuardDecision;
import dev.peacetime.guard.GuardVerdict;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.relationship.Readiness;
import dev.peacetime.relationship.WarmthState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who might be asked about a candidate: those who worked with them, have a tie to them or put in a good word; the same team
 * first, then by tie, good word, how warm the asker's own tie to them is, and how long they worked together. Whoever is at a present employer of the candidate is not in the answer, and takes nobody's place in it.
 */
@ApplicationScoped
class SuggestedReferees {

    /** So many at most are looked at; the answer is cut from those whom the guard lets pass. */
    private static final int CONSIDERED = 400;

    private final Backchannels backchannels;
    private final Guard guard;
    private final Readiness readiness;
    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    SuggestedReferees(
            Backchannels backchannels, Guard guard, Readiness readiness, Sql sql, Caller caller, Clock clock) {
        this.backchannels = backchannels;
        this.guard = guard;
        this.readiness = readiness;
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
        var warmth = warmth(known);
        var bestFirst =
                known.stream().sorted(SuggestedReferee.Known.bestFirst(warmth)).toList();
        return new Page<>(
                passed(request, bestFirst, limit)
                        .map(each -> each.known().under(told(each.decision()), warmthOf(each.known(), warmth)))
                        .toList(),
                null);
    }

    /** The best whom the guard does not refuse; it is asked of the next ones only where these are too few. */
    private Stream<Passed> passed(BackchannelRequestView request, List<SuggestedReferee.Known> bestFirst, int limit) {
        var passed = new ArrayList<Passed>();
        for (int from = 0; from < bestFirst.size() && passed.size() < limit; from += 2 * limit) {
            var next = bestFirst.subList(from, Math.min(from + 2 * limit, bestFirst.size()));
            var decisions = guard.decideAll(
                    request.personId(),
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

    /** How warm the caller's own ties are; nobody's, for a tool. */
    private Map<UUID, WarmthState> warmth(List<SuggestedReferee.Known> known) {
        return caller.memberId() == null
                ? Map.of()
                : readiness.warmth(
                        caller.memberId(),
                        known.stream().map(SuggestedReferee.Known::personId).toList());
    }

    private @Nullable WarmthState warmthOf(SuggestedReferee.Known known, Map<UUID, WarmthState> warmth) {
        return caller.memberId() == null ? null : warmth.getOrDefault(known.personId(), WarmthState.COLD);
    }

    private GuardDecision told(GuardDecision decision) {
        return caller.may(Permission.SHIELDS_READ) ? decision : decision.withoutReasons();
    }
}
