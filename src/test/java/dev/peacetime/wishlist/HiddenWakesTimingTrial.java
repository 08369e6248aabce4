package dev.peacetime.wishlist;

import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether time tells of hidden roles: two organizations with the same wishes, of which hidden roles woke those of one. No part
 * of the ordinary tests; run it by {@code mvn test -Dtest=HiddenWakesTimingTrial}. It says the medians of both, and those of
 * the same organization measured twice, in whose difference the other must be lost.
 */
@QuarkusTest
class HiddenWakesTimingTrial {

    private static final int WISHES = 20;
    private static final int ROLES = 5;
    private static final int CALLS = 400;

    @Test
    void timeTellsNothing() {
        var without = scene();
        var with = scene();
        for (int at = 0; at < ROLES; at++) {
            hidden(with);
        }
        with.rest();
        for (var path : List.of("/entries", "/entries?status=WOKEN")) {
            measure(path, without, with, 100);
            var medians = measure(path, without, with, CALLS);
            System.out.printf("%s: without %d and %d us, with %d us%n", path, medians[0], medians[1], medians[2]);
            assertThat(medians).doesNotContain(0);
        }
    }

    /** By turns, so that whatever else the machine does, it does to all. */
    private static long[] measure(String path, WakingScene without, WakingScene with, int calls) {
        var times = new long[3][calls];
        for (int call = 0; call < calls; call++) {
            times[0][call] = time(without, path);
            times[2][call] = time(with, path);
            times[1][call] = time(without, path);
        }
        return Arrays.stream(times)
                .mapToLong(each ->
                        Arrays.stream(each).sorted().skip(calls / 2).findFirst().orElse(0) / 1_000)
                .toArray();
    }

    private static long time(WakingScene scene, String path) {
        var before = System.nanoTime();
        scene.ann.get(scene.list + path).ok();
        return System.nanoTime() - before;
    }

    private static WakingScene scene() {
        var scene = new WakingScene();
        for (int at = 0; at < WISHES; at++) {
            scene.entry(scene.wish(scene.person("P" + at), Map.of("skills", List.of("Go"))));
        }
        scene.rest();
        return scene;
    }

    private static void hidden(WakingScene scene) {
        Api admin = scene.admin;
        var role = scene.role(admin, "CONFIDENTIAL", Map.of("skills", List.of("Go")));
        admin.post("/v1/roles/" + role + "/opening").ok();
    }
}
