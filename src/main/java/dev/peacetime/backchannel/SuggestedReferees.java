package dev.peacetime.backchannel;

import dev.peacetime.guard.Attestation;
import dev.peacetime.guard.Guard;
import dev.peacetime.guard.GuardDecision;
import dev.peacetime.guard.GuardVerdict;
import dev.peacetime.kernel.Afterwards;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.person.ShieldFacts;
import dev.peacetime.person.Shields;
import dev.peacetime.relationship.OwnWarmth;
import dev.peacetime.relationship.WarmthState;
import dev.peacetime.role.RoleVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    CompletionStage<Page<SuggestedReferee>> of(UUID requestId, int limit) {
        var now = clock.instant();
        var rows = RoleVisibility.bind(sql.query(SuggestionQueries.SUGGESTED), caller)
                .own("request", requestId)
                .bind("atOnce", atOnce(limit))
                .bind("today", LocalDate.ofInstant(now, ZoneOffset.UTC).toString())
                .bind("triages", caller.may(Permission.REFERRALS_TRIAGE))
                .bind("most", CONSIDERED)
                .gatheredList(Considered::of);
        return Afterwards.goOn(rows, found -> suggested(found, limit, now));
    }

    private Page<SuggestedReferee> suggested(List<Considered> rows, int limit, Instant now) {
        var request = rows.stream().findFirst().orElseThrow(KernelRefusal.NOT_FOUND::refused);
        var bestFirst = rows.stream()
                .flatMap(row -> known(row, now).stream())
                .sorted(SuggestedReferee.Known.bestFirst())
                .toList();
        return new Page<>(
                passed(request, bestFirst, limit)
                        .map(each -> each.known().under(told(each.decision())))
                        .toList(),
                null);
    }

    /** Nobody in the row of a request about whom nobody knows anything. */
    private Optional<SuggestedReferee.Known> known(Considered row, Instant now) {
        return Optional.ofNullable(row.known())
                .map(known -> caller.memberId() == null
                        ? known
                        : known.withTie(row.ownTie().apply(now)));
    }

    /**
     * A row of the statement.
     *
     * @param shield what the guard must know of the best; in the first row
     */
    private record Considered(
            UUID candidateId,
            UUID roleId,
            SuggestedReferee.@Nullable Known known,
            Function<Instant, WarmthState> ownTie,
            @Nullable ShieldFacts shield) {

        static Considered of(Row row) {
            var candidate = row.uuid("candidate_id");
            return new Considered(
                    candidate,
                    row.uuid("role_id"),
                    row.maybeUuid("person_id") == null ? null : SuggestedReferee.Known.of(row),
                    OwnWarmth.of(row),
                    row.longNumber("place") == 1 ? Shields.facts(row, candidate) : null);
        }
    }

    /**
     * The best whom the guard does not refuse. Most often it knows of them by the statement that found them; where too many are
     * refused, or one's own ties set others before them, it is asked of the next ones.
     */
    private Stream<Passed> passed(Considered request, List<SuggestedReferee.Known> bestFirst, int limit) {
        var passed = new ArrayList<Passed>();
        var decisions = new HashMap<>(decidedAlong(request));
        for (int from = 0; from < bestFirst.size() && passed.size() < limit; from += atOnce(limit)) {
            var next = bestFirst.subList(from, Math.min(from + atOnce(limit), bestFirst.size()));
            var others = next.stream()
                    .map(SuggestedReferee.Known::personId)
                    .filter(person -> !decisions.containsKey(person))
                    .collect(Collectors.toMap(person -> person, person -> Optional.<Attestation>empty()));
            if (!others.isEmpty()) {
                decisions.putAll(guard.decideAll(request.candidateId(), request.roleId(), others));
            }
            for (var known : next) {
                var decision = decisions.get(known.personId());
                if (decision != null && decision.verdict() != GuardVerdict.REFUSED) {
                    passed.add(new Passed(known, decision));
                }
            }
        }
        return passed.stream().limit(limit);
    }

    private Map<UUID, GuardDecision> decidedAlong(Considered request) {
        return request.shield() == null ? Map.of() : guard.decideAll(request.shield(), request.roleId(), Map.of());
    }

    /** Whoever is at a present employer is not among them: the guard refuses few. */
    private static int atOnce(int limit) {
        return limit + limit / 10 + 1;
    }

    private record Passed(SuggestedReferee.Known known, GuardDecision decision) {}

    private GuardDecision told(GuardDecision decision) {
        return caller.may(Permission.SHIELDS_READ) ? decision : decision.withoutReasons();
    }
}
