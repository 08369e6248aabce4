package dev.peacetime.path;

import dev.peacetime.guard.Guard;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
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
    private final Members members;
    private final Caller caller;

    WarmPaths(Sql sql, Guard guard, Members members, Caller caller) {
        this.sql = sql;
        this.guard = guard;
        this.members = members;
        this.caller = caller;
    }

    /** The warmest ways to somebody, explained, from the member who calls or from anybody in the team. */
    public PathsView to(UUID personId, PathRequest wanted) {
        var member = caller.asMember();
        var target = sql.query(PathQueries.TARGET)
                .bind("target", personId)
                .one(row -> new PathTarget(row.uuid("id"), row.text("name"), row.truth("shielded")));
        var steps = steps(target.id(), wanted.fromTeam(), wanted.maxHops, avoided(target, wanted.fromTeam()));
        var oneself = members.personOf(member).orElse(null);
        var chosen = PathRules.disjoint(steps, wanted.fromTeam() ? null : oneself, wanted.limit);
        return new PathsView(new PathEnd(target.id(), target.name()), explained(chosen, target.id()));
    }

    /** The strongest, at most {@link PathQueries#LOOKED_AT}. */
    List<PathStep> steps(UUID target, boolean fromTeam, int maxHops, Collection<UUID> avoided) {
        return sql.query(PathQueries.PATHS)
                .bind("target", target)
                .bind("team", fromTeam)
                .bind("hops", maxHops)
                .bind("avoided", avoided)
                .list(PathStep::of);
    }

    private Collection<UUID> avoided(PathTarget target, boolean fromTeam) {
        if (!target.shielded()) {
            return Set.of();
        }
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
