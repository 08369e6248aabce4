package dev.peacetime.wishlist;

import dev.peacetime.person.PlaceName;
import dev.peacetime.person.SynonymKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What {@link WakeJudgement} says in SQL of many, said of one wish and one role, in the plainest way. */
final class SlowMatcher {

    /** A role, as somebody wrote it. */
    record SlowRole(
            @Nullable String family,
            @Nullable String level,
            List<String> skills,
            List<String> locations,
            boolean remote,
            @Nullable BigDecimal payMin,
            @Nullable BigDecimal payMax,
            List<UUID> team) {

        boolean worksRemotely() {
            return remote
                    || locations.stream().anyMatch(place -> PlaceName.of(place).remote());
        }
    }

    /** What is known of a person beside the wish. */
    record SlowPerson(List<String> skills, @Nullable WhyNot whyNot) {}

    /** Why a role wakes a wish, each reason as its criterion and the word that it is about. */
    record SlowWake(
            List<String> matched,
            List<String> missed,
            List<String> unknown,
            @Nullable RemovedObstacle because,
            int score) {}

    private final WakeWhen wish;
    private final SlowPerson person;
    private final SlowRole role;
    private final List<String> matched = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private int m;
    private int x;
    private int u;
    private boolean asked;
    private boolean fits;
    private boolean refused;

    private SlowMatcher(WakeWhen wish, SlowPerson person, SlowRole role) {
        this.wish = wish;
        this.person = person;
        this.role = role;
    }

    static Optional<SlowWake> judge(WakeWhen wish, SlowPerson person, SlowRole role) {
        return new SlowMatcher(wish, person, role).judged();
    }

    private Optional<SlowWake> judged() {
        oneOf(WakeCriterion.FAMILY, SynonymKind.FAMILY, wish.families(), role.family());
        oneOf(WakeCriterion.LEVEL, SynonymKind.LEVEL, wish.levels(), role.level());
        skills();
        places();
        remote();
        pay();
        managers();
        var own = keys(SynonymKind.SKILL, person.skills());
        own.retainAll(keys(SynonymKind.SKILL, role.skills()));
        if (refused || (asked && !fits) || (!asked && own.isEmpty())) {
            return Optional.empty();
        }
        own.forEach(key -> matched(WakeCriterion.OWN_SKILL, key));
        var because = because();
        if (because != null) {
            matched(WakeCriterion.OBSTACLE, because.name());
        }
        var all = m + x + u + 10;
        return Optional.of(new SlowWake(matched, missed, unknown, because, Math.round(100f * m / all)));
    }

    private void oneOf(
            WakeCriterion criterion, SynonymKind kind, @Nullable List<String> wanted, @Nullable String given) {
        var keys = keys(kind, WakeWhen.orNone(wanted));
        if (keys.isEmpty()) {
            return;
        }
        if (given == null) {
            unknown(criterion, "");
        } else {
            decided(criterion, keys.contains(kind.spelling(given)));
        }
    }

    private void skills() {
        var wanted = keys(SynonymKind.SKILL, WakeWhen.orNone(wish.skills()));
        var given = keys(SynonymKind.SKILL, role.skills());
        if (wanted.isEmpty()) {
            return;
        }
        asked = true;
        if (given.isEmpty()) {
            wanted.forEach(key -> unknown(WakeCriterion.SKILL, key));
            return;
        }
        for (var key : wanted) {
            if (given.contains(key)) {
                fits = true;
                matched(WakeCriterion.SKILL, key);
            } else {
                missed.add(WakeCriterion.SKILL + ":" + key);
                x += WakeCriterion.SKILL.weight;
            }
        }
        refused |= Collections.disjoint(wanted, given);
    }

    private void places() {
        var wanted =
                WakeWhen.orNone(wish.locations()).stream().map(PlaceName::of).toList();
        var named = wanted.stream().filter(place -> !place.lineage().isEmpty()).toList();
        var fromAfar = wanted.stream()
                .anyMatch(place -> place.remote() && place.lineage().isEmpty());
        if (named.isEmpty() && !fromAfar) {
            return;
        }
        var given = role.locations().stream()
                .map(PlaceName::of)
                .filter(place -> !place.lineage().isEmpty())
                .toList();
        if (given.isEmpty() && !role.worksRemotely()) {
            unknown(WakeCriterion.LOCATION, "");
            return;
        }
        var fitting = role.worksRemotely() && (fromAfar || (given.isEmpty() && !named.isEmpty()));
        for (var want : named) {
            for (var give : given) {
                fitting |= give.lineage().contains(want.lineage().get(0));
                fitting |= role.worksRemotely()
                        && want.lineage().contains(give.lineage().get(0));
            }
        }
        decided(WakeCriterion.LOCATION, fitting);
    }

    private void remote() {
        if (wish.remote() != null) {
            decided(WakeCriterion.REMOTE, wish.remote() == role.worksRemotely());
        }
    }

    private void pay() {
        var least = wish.payMin();
        if (least == null) {
            return;
        }
        if ((role.payMin() != null && role.payMin().compareTo(least) >= 0)
                || (role.payMax() != null && role.payMax().compareTo(least) >= 0)) {
            decided(WakeCriterion.PAY, true);
        } else if (role.payMax() != null) {
            decided(WakeCriterion.PAY, false);
        } else {
            unknown(WakeCriterion.PAY, "");
        }
    }

    private void managers() {
        var wanted = WakeWhen.managersOf(wish);
        if (wanted.isEmpty()) {
            return;
        }
        if (role.team().isEmpty()) {
            unknown(WakeCriterion.MANAGER, "");
        } else {
            decided(WakeCriterion.MANAGER, !Collections.disjoint(wanted, role.team()));
        }
    }

    private @Nullable RemovedObstacle because() {
        if (person.whyNot() == null) {
            return null;
        }
        var given = keys(SynonymKind.SKILL, role.skills());
        return switch (person.whyNot()) {
            case PLACE ->
                role.worksRemotely()
                        ? RemovedObstacle.PLACE_REMOTE
                        : matched(WakeCriterion.LOCATION) ? RemovedObstacle.PLACE_FITS : null;
            case PAY -> matched(WakeCriterion.PAY) ? RemovedObstacle.PAY : null;
            case LEVEL -> matched(WakeCriterion.LEVEL) ? RemovedObstacle.LEVEL : null;
            case SKILL_GAP ->
                !given.isEmpty() && keys(SynonymKind.SKILL, person.skills()).containsAll(given)
                        ? RemovedObstacle.SKILL_GAP
                        : null;
            case RUNNER_UP -> RemovedObstacle.RUNNER_UP;
            case TIMING -> RemovedObstacle.TIMING;
            case FREEZE -> RemovedObstacle.FREEZE;
            case DECLINED -> null;
        };
    }

    private boolean matched(WakeCriterion criterion) {
        return matched.stream().anyMatch(each -> each.startsWith(criterion + ":"));
    }

    private void decided(WakeCriterion criterion, boolean met) {
        asked = true;
        if (met) {
            fits = true;
            matched(criterion, "");
        } else {
            refused = true;
        }
    }

    private void matched(WakeCriterion criterion, String word) {
        matched.add(criterion + ":" + word);
        m += criterion.weight;
    }

    private void unknown(WakeCriterion criterion, String word) {
        asked = true;
        unknown.add(criterion + ":" + word);
        u += criterion.weight;
    }

    private static Set<String> keys(SynonymKind kind, Collection<String> written) {
        return new TreeSet<>(new HashSet<>(kind.spellings(List.copyOf(written))));
    }
}
