package dev.peacetime.wishlist;

import dev.peacetime.wishlist.SlowMatcher.SlowPerson;
import dev.peacetime.wishlist.SlowMatcher.SlowRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The SQL that judges sets judges as the plain matcher judges one: the same pairs wake, with the same reasons and scores. The
 * full size is run with {@code -Dpeacetime.trials=20}: as many organizations, each of another seed.
 */
@QuarkusTest
class WakeAgreementTest {

    private static final int PEOPLE = 12;
    private static final int LISTS = 6;
    private static final int ROLES = 8;

    @Test
    void judgesInSetsAsOneByOne() {
        var trials = Integer.getInteger("peacetime.trials", 1);
        for (int trial = 0; trial < trials; trial++) {
            agrees(7061 + trial);
        }
    }

    private static void agrees(int seed) {
        var cases = new WakeCases(new Random(seed));
        var scene = new WakingScene();
        var people = new ArrayList<SlowPerson>();
        var ids = new ArrayList<String>();
        for (int at = 0; at < PEOPLE; at++) {
            people.add(cases.person());
            ids.add(scene.person("P" + at, people.get(at).skills().toArray(String[]::new)));
        }
        var roles = new ArrayList<SlowRole>();
        var roleIds = new ArrayList<String>();
        for (int at = 0; at < ROLES; at++) {
            roles.add(cases.role());
            roleIds.add(scene.role(scene.ann, "INTERNAL", written(roles.get(at))));
        }
        // Half of the roles open before the wishes are there, and half after.
        open(scene, roleIds.subList(0, ROLES / 2));
        var wishes = new TreeMap<String, WakeWhen>();
        var wishers = new TreeMap<String, SlowPerson>();
        for (int at = 0; at < LISTS; at++) {
            wish(scene, cases, people, ids, wishes, wishers);
        }
        open(scene, roleIds.subList(ROLES / 2, ROLES));
        scene.rest();

        var woken = 0;
        for (int at = 0; at < ROLES; at++) {
            var role = roles.get(at);
            var expected = new TreeMap<String, String>();
            wishes.forEach((entry, wish) -> SlowMatcher.judge(wish, wishers.get(entry), role)
                    .ifPresent(wake -> expected.put(entry, said(wake))));
            assertThat(judged(scene, roleIds.get(at)))
                    .as("seed %d, %s", seed, role)
                    .isEqualTo(expected);
            woken += expected.size();
        }
        assertThat(woken).isBetween(1, PEOPLE * LISTS * ROLES - 1);
    }

    private static void open(WakingScene scene, List<String> roles) {
        roles.forEach(role -> scene.ann.post("/v1/roles/" + role + "/opening").ok());
    }

    private static void wish(
            WakingScene scene,
            WakeCases cases,
            List<SlowPerson> people,
            List<String> ids,
            Map<String, WakeWhen> wishes,
            Map<String, SlowPerson> wishers) {
        var list = scene.ann
                .post("/v1/wishlists", Map.of("name", "L", "visibility", "ORGANIZATION"))
                .created()
                .id();
        var forms = new ArrayList<Map<String, Object>>();
        var when = new ArrayList<WakeWhen>();
        for (int at = 0; at < PEOPLE; at++) {
            when.add(cases.wish());
            var form = scene.wish(ids.get(at), written(when.get(at)));
            if (people.get(at).whyNot() != null) {
                form.put("nearHire", Map.of("whyNot", people.get(at).whyNot(), "evidence", "Good."));
            }
            forms.add(form);
        }
        var added = scene.ann
                .post("/v1/wishlists/" + list + "/entries/batch", Map.of("items", forms))
                .is(207);
        var entries = added.texts("items.entryId");
        for (int at = 0; at < PEOPLE; at++) {
            wishes.put(entries.get(at), when.get(at));
            wishers.put(entries.get(at), people.get(at));
        }
    }

    private static Map<String, String> judged(WakingScene scene, String role) {
        var judged = new TreeMap<String, String>();
        var page = scene.ann.get("/v1/roles/" + role + "/wakes?limit=200").ok();
        List<Map<String, Object>> items = page.at("items");
        for (var item : items) {
            var because = (List<?>) item.get("because");
            judged.put(
                    String.valueOf(item.get("entryId")),
                    criteria(item.get("matched")) + criteria(item.get("missed")) + criteria(item.get("unknown"))
                            + because.size() + " " + item.get("score"));
        }
        return judged;
    }

    private static String criteria(Object reasons) {
        return ((List<?>) reasons)
                        .stream()
                                .map(each -> String.valueOf(((Map<?, ?>) each).get("criterion")))
                                .sorted()
                                .toList()
                + " ";
    }

    private static String said(SlowMatcher.SlowWake wake) {
        return criteria(wake.matched(), "") + criteria(wake.missed(), "") + criteria(wake.unknown(), "")
                + (wake.because() == null ? 0 : 1) + " " + wake.score();
    }

    private static String criteria(List<String> reasons, String nothing) {
        return nothing
                + reasons.stream()
                        .map(each -> each.substring(0, each.indexOf(':')))
                        .sorted()
                        .toList() + " ";
    }

    private static Map<String, Object> written(WakeWhen wish) {
        var fields = new HashMap<String, Object>();
        put(fields, "families", wish.families());
        put(fields, "levels", wish.levels());
        put(fields, "skills", wish.skills());
        put(fields, "locations", wish.locations());
        put(fields, "remote", wish.remote());
        put(fields, "payMin", wish.payMin());
        return fields;
    }

    private static Map<String, Object> written(SlowRole role) {
        var fields = new HashMap<String, Object>();
        put(fields, "family", role.family());
        put(fields, "level", role.level());
        fields.put("skills", role.skills());
        fields.put("locations", role.locations());
        fields.put("remote", role.remote());
        if (role.payMin() != null || role.payMax() != null) {
            var pay = new HashMap<String, Object>(Map.of("currency", "EUR"));
            put(pay, "min", role.payMin());
            put(pay, "max", role.payMax());
            fields.put("pay", pay);
        }
        return fields;
    }

    private static void put(Map<String, Object> fields, String field, Object value) {
        if (value != null) {
            fields.put(field, value);
        }
    }
}
