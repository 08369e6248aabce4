package dev.peacetime.path;

import dev.peacetime.guard.Guard;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Ways to somebody over people who know each other. Whoever is found where a target must not be talked about, in the family of
 * a present employer of one whose search is confidential or on a no-contact list, stands on none of them, by the guard's own
 * rule; nor does anybody who does not want to.
 */
@ApplicationScoped
public class WarmPaths {

    private final Sql sql;
    private final Guard guard;
    private final Caller caller;

    WarmPaths(Sql sql, Guard guard, Caller caller) {
        this.sql = sql;
        this.guard = guard;
        this.caller = caller;
    }

    /** The warmest ways to somebody, explained, from the member who calls or from anybody in the team. */
    public PathsView to(UUID personId, PathRequest wanted) {
        // Ways begin with whom a member knows; a tool's key is refused.
        caller.asMember();
        var ways = ways(personId, wanted.fromTeam(), wanted.maxHops, Set.of());
        var target = ways.target();
        if (target.shielded()) {
            var avoided = avoided(target, wanted.fromTeam());
            ways = ways(personId, wanted.fromTeam(), wanted.maxHops, avoided);
        }
        var chosen = PathRules.disjoint(ways.steps(), wanted.fromTeam(), wanted.limit);
        return new PathsView(new PathEnd(target.id(), target.name()), explained(chosen, target.id()));
    }

    /** Whom ways lead to, and the strongest of them, at most {@link PathQueries#LOOKED_AT}. */
    record Ways(PathTarget target, List<PathStep> steps) {}

    Ways ways(UUID personId, boolean fromTeam, int maxHops, Collection<UUID> avoided) {
        var steps = new ArrayList<PathStep>();
        var target = sql
                .query(PathQueries.PATHS)
                .bind("target", personId)
                .bind("team", fromTeam)
                .bind("hops", maxHops)
                .bind("avoided", avoided)
                .list(row -> {
                    if (row.maybeUuid("m") != null) {
                        steps.add(PathStep.of(row));
                    }
                    return PathTarget.of(row);
                })
                .stream()
                .findFirst()
                .orElseThrow(KernelRefusal.NOT_FOUND::refused);
        return new Ways(target, steps);
    }

    private Collection<UUID> avoided(PathTarget target, boolean fromTeam) {
        var everybody = sql.query(PathQueries.EVERYBODY)
                .bind("target", target.id())
                .bind("team", fromTeam)
                .list(row -> row.uuid("id"));
        return guard.refused(target.id(), everybody);
    }

    private List<PathView> explained(List<PathStep> chosen, UUID target) {
        var pairs = pairs(chosen, target);
        return chosen.stream()
                .map(path -> {
                    var people = path.people(target);
                    var hops = IntStream.range(1, people.size())
                            .mapToObj(at ->
                                    Objects.requireNonNull(pairs.get(List.of(people.get(at - 1), people.get(at)))))
                            .toList();
                    return view(hops, path.strength());
                })
                .toList();
    }

    private static PathView view(List<KnownPair> pairs, double strength) {
        var first = pairs.get(0);
        var hops = pairs.stream().map(KnownPair::hop).toList();
        return new PathView(
                new PathEnd(first.from(), first.fromName()),
                hops,
                KnownPair.rounded(strength),
                hops.stream().map(HopView::because).collect(Collectors.joining(" ")));
    }

    private Map<List<UUID>, KnownPair> pairs(List<PathStep> chosen, UUID target) {
        var froms = new ArrayList<UUID>();
        var tos = new ArrayList<UUID>();
        for (var path : chosen) {
            var people = path.people(target);
            froms.addAll(people.subList(0, people.size() - 1));
            tos.addAll(people.subList(1, people.size()));
        }
        if (froms.isEmpty()) {
            return Map.of();
        }
        var pairs = new HashMap<List<UUID>, KnownPair>();
        sql.query(PathQueries.TIES)
                .bind("froms", froms)
                .bind("tos", tos)
                .list(KnownPair::of)
                .forEach(pair -> pairs.put(List.of(pair.from(), pair.to()), pair));
        return pairs;
    }
}
