package dev.peacetime.path;

import dev.peacetime.Api;
import dev.peacetime.kernel.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Paths against the obvious implementation. At full size, 200,000 people, 2,000,000 ties and 1,000 pairs:
 * {@code mvn test -Dtest=WarmPathsTest -Dpeacetime.people=200000 -Dpeacetime.pairs=1000}; {@code src/bench/PATHS.md} has what it
 * showed.
 */
@QuarkusTest
class WarmPathsTest {

    private static final int PEOPLE = Integer.getInteger("peacetime.people", 2_000);
    private static final int PAIRS = Integer.getInteger("peacetime.pairs", 60);
    private static final int GRAPHS = Integer.getInteger("peacetime.graphs", 25);

    @Inject
    WarmPaths paths;

    @Test
    void areThoseThatWalkingEveryWayFinds() {
        var scene = new PathScene(Api.newOrganization());
        scene.people(PEOPLE);
        manyTies(scene);
        var known = scene.known();
        var random = new Random(4711);
        var some = 0;
        var fast = 0L;
        var slow = 0L;

        for (int pair = 0; pair < PAIRS; pair++) {
            var start = 1 + random.nextInt(PEOPLE);
            var target = pair % 2 == 0 ? 1 + random.nextInt(PEOPLE) : walk(known, start, random);
            scene.becomes(start);
            var from = System.nanoTime();
            var found = steps(scene, target, 3, Set.of());
            var between = System.nanoTime();
            var expected = SlowPaths.all(known, start, target, 3, Set.of());
            slow += System.nanoTime() - between;
            fast += between - from;
            assertSame(found, expected, target);
            some += expected.isEmpty() ? 0 : 1;
        }

        assertThat(some).as("pairs that are connected at all").isGreaterThan(PAIRS / 3);
        System.out.printf(
                Locale.ROOT,
                "%d pairs, %d connected; %.2f ms a pair, %.2f ms by walking a graph in memory%n",
                PAIRS,
                some,
                fast / 1e6 / PAIRS,
                slow / 1e6 / PAIRS);
    }

    /** Somebody who is reached in three steps, so that half of the pairs are sure to be connected. */
    private static int walk(Map<Integer, Map<Integer, Double>> known, int start, Random random) {
        var at = start;
        for (int step = 0; step < 3; step++) {
            var next = known.get(at).keySet().stream().sorted().toList();
            at = next.get(random.nextInt(next.size()));
        }
        return at;
    }

    /** Small graphs in which much goes wrong: families of employers, a search in confidence, people who opted out. */
    @Test
    void neverPassThePresentEmployerOfASearchInConfidenceNorWhoOptedOut() {
        var passed = 0;
        for (int graph = 0; graph < GRAPHS; graph++) {
            passed += oneGraph(new Random(graph));
        }
        assertThat(passed).as("paths that were found at all").isGreaterThan(GRAPHS);
    }

    private int oneGraph(Random random) {
        var caller = Api.newOrganization();
        var scene = new PathScene(caller);
        var people = 12 + random.nextInt(12);
        scene.people(people);
        for (int employer = 1; employer <= 6; employer++) {
            scene.employer(employer, employer > 1 && random.nextBoolean() ? 1 + random.nextInt(employer - 1) : null);
        }
        var works = new HashMap<Integer, Set<Integer>>();
        for (int person = 1; person <= people; person++) {
            for (int job = random.nextInt(3); job > 0; job--) {
                var employer = 1 + random.nextInt(6);
                var now = random.nextInt(3) > 0;
                scene.worksAt(person, employer, now);
                if (now) {
                    works.computeIfAbsent(person, somebody -> new HashSet<>()).add(employer);
                }
            }
        }
        for (int tie = 0; tie < people * 3; tie++) {
            var one = 1 + random.nextInt(people);
            var other = 1 + random.nextInt(people);
            if (one != other) {
                scene.knows(one, other, (1 + random.nextInt(95)) / 100.0);
            }
        }
        var target = 2 + random.nextInt(people - 1);
        scene.confidential(target);
        var optedOut = 2 + random.nextInt(people - 1);
        scene.optedOut(optedOut);
        return compare(caller, scene, target, avoided(scene, works, target, optedOut));
    }

    private int compare(Api caller, PathScene scene, int target, Set<Integer> avoided) {
        var answer = caller.get("/v1/people/" + scene.person(target) + "/paths?limit=20")
                .ok();
        var shown = answer.<List<Map<String, Object>>>at("paths");
        var expected = SlowPaths.all(scene.known(), 1, target, 3, avoided);

        for (var path : shown) {
            var passed = passed(path);
            assertThat(passed).doesNotContainAnyElementsOf(avoided);
        }
        if (target == 1) {
            return 0;
        }
        assertThat(shown.isEmpty()).isEqualTo(expected.isEmpty());
        if (!expected.isEmpty()) {
            assertThat(passed(shown.get(0))).isEqualTo(expected.get(0).people());
        }
        return shown.size();
    }

    private static List<Integer> passed(Map<String, Object> path) {
        var all = new ArrayList<Integer>();
        all.add(numberOf(path.get("from")));
        ((List<?>) path.get("hops")).forEach(hop -> all.add(numberOf(hop)));
        return all;
    }

    private static int numberOf(Object end) {
        return PathScene.number(UUID.fromString(String.valueOf(((Map<?, ?>) end).get("personId"))));
    }

    /** Whoever works in the family of one of the target's present employers, found the obvious way; and who opted out. */
    private static Set<Integer> avoided(PathScene scene, Map<Integer, Set<Integer>> works, int target, int optedOut) {
        var family = new HashSet<>(works.getOrDefault(target, Set.of()));
        var parents = parents(scene);
        for (int round = 0; round < 10; round++) {
            parents.forEach((child, parent) -> {
                if (family.contains(child) || family.contains(parent)) {
                    family.add(child);
                    family.add(parent);
                }
            });
        }
        var avoided = new HashSet<Integer>();
        works.forEach((person, employers) -> {
            if (person != target && employers.stream().anyMatch(family::contains)) {
                avoided.add(person);
            }
        });
        if (optedOut != target) {
            avoided.add(optedOut);
        }
        return avoided;
    }

    private static Map<Integer, Integer> parents(PathScene scene) {
        var parents = new HashMap<Integer, Integer>();
        try (var connection = PathScene.owner();
                var statement = connection.prepareStatement(
                        "select id, parent_id from employer where organization_id = ? and parent_id is not null")) {
            statement.setObject(1, scene.organization);
            try (var results = statement.executeQuery()) {
                while (results.next()) {
                    parents.put(
                            PathScene.number(results.getObject(1, UUID.class)) - 1_000_000_000,
                            PathScene.number(results.getObject(2, UUID.class)) - 1_000_000_000);
                }
            }
            return parents;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void assertSame(List<PathStep> found, List<SlowPaths.Found> expected, int target) {
        var most = Math.min(expected.size(), PathQueries.LOOKED_AT);
        assertThat(found).hasSize(most);
        for (int at = 0; at < most; at++) {
            var people = found.get(at).people(new UUID(0, target)).stream()
                    .map(PathScene::number)
                    .toList();
            assertThat(found.get(at).strength()).isEqualTo(expected.get(at).strength());
            assertThat(people).isEqualTo(expected.get(at).people());
        }
    }

    private List<PathStep> steps(PathScene scene, int target, int hops, Set<UUID> avoided) {
        return Tenant.callFor(
                scene.organization,
                scene.member,
                () -> paths.ways(scene.person(target), false, hops, avoided).steps());
    }

    /** Five mutual ties a person: two near, three to whom many know; no two equally strong. */
    private static void manyTies(PathScene scene) {
        scene.run(
                """
                insert into known_tie (organization_id, from_id, to_id, cause_id, shown, strength)
                select ?::uuid, (?::text || lpad(to_hex(case when way = 1 then one else other end), 16, '0'))::uuid,
                  (?::text || lpad(to_hex(case when way = 1 then other else one end), 16, '0'))::uuid,
                  md5(one || '-' || other || '-' || tie)::uuid, true,
                  0.01 + 0.94 * (('x' || substr(md5(one || '/' || other || '/' || tie), 1, 8))::bit(32)::bigint) / 4294967296.0
                from (
                  select i as one, tie, 1 + case when tie <= 2
                      then (i + 1 + ('x' || substr(md5(i || 'n' || tie), 1, 4))::bit(16)::integer %% 50) %% n.people
                      else floor(n.people * power((('x' || substr(md5(i || 'h' || tie), 1, 8))::bit(32)::bigint) / 4294967296.0, 3))
                      end::integer as other
                  from (select %d as people) n, generate_series(1, n.people) i, generate_series(1, 5) tie
                ) pairs
                cross join generate_series(1, 2) way
                where one <> other
                on conflict do nothing""".formatted(PEOPLE),
                scene.organization,
                scene.prefix().substring(0, 19).replaceAll("-$", "-"),
                scene.prefix().substring(0, 19).replaceAll("-$", "-"));
        scene.run("analyze known_tie");
    }
}
