package dev.peacetime.referral;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the check says is what the sending does. In states that come about at random (roles held and opened, referrals closed,
 * people merged, who become members, policies that change, time that goes by) the same referral is checked and then sent.
 *
 * <p>{@code -Dpeacetime.trials=1000} for many more of them.
 */
@QuarkusTest
class CheckAgreesWithSendingTest {

    private static final int TRIALS = Integer.getInteger("peacetime.trials", 40);
    private static final List<String> SPELLINGS =
            List.of("ada.lovelace%d@gmail.com", "Ada.Lovelace%d@GMAIL.com", "adalovelace%d+work@googlemail.com");

    private final Random random = new Random(4711);
    private final Api admin = Api.newOrganization();
    private final List<Api> referrers = List.of(
            admin.colleague("Bob", "MEMBER"), admin.colleague("Cy", "MEMBER"), admin.colleague("Rita", "RECRUITER"));
    private final List<String> roles =
            List.of(Sent.role(admin, "INTERNAL"), Sent.role(admin, "PUBLIC"), Sent.role(admin, "CONFIDENTIAL"));
    private final List<String> known = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();

    @AfterEach
    void comeBack() {
        TestClock.comeBack();
    }

    @Test
    void inWhateverState() {
        var outcomes = new TreeMap<String, Integer>();
        for (int trial = 0; trial < TRIALS; trial++) {
            happens();
            var referrer = one(referrers);
            var referral = referral(referrer);

            var check = referrer.post("/v1/referrals/check", referral);
            var answer = referrer.post("/v1/referrals", referral);

            outcomes.merge(agree(check, answer, referral), 1, Integer::sum);
        }
        assertThat(outcomes)
                .as("%s", outcomes)
                .containsKeys("CREATED", "REFERRAL_NOT_ELIGIBLE", "ALREADY_REFERRED_BY_YOU");
    }

    private String agree(Answer check, Answer answer, Object referral) {
        if (check.response().statusCode() != 200) {
            assertThat(Sent.bytes(answer)).as("%s", referral).isEqualTo(Sent.bytes(check));
            return answer.text("code");
        }
        if (check.text("eligible").equals("true")) {
            answer.created();
            assertThat(rules(answer, "decision.rules")).isEqualTo(rules(check, "rules"));
            sent.add(answer.id());
            known.add(answer.text("personId"));
            return "CREATED";
        }
        if (Sent.failed(check).equals(List.of("NOT_SENT_ALREADY"))) {
            answer.refused(ReferralRefusal.ALREADY_REFERRED_BY_YOU);
        } else {
            answer.refused(ReferralRefusal.REFERRAL_NOT_ELIGIBLE);
            assertThat(rules(answer, "rules")).isEqualTo(rules(check, "rules"));
        }
        return answer.text("code");
    }

    private static List<Map<String, Object>> rules(Answer answer, String path) {
        var rules = answer.<List<Map<String, Object>>>at(path);
        // Between the two time goes on.
        rules.forEach(rule -> rule.remove("until"));
        return rules;
    }

    private void happens() {
        switch (random.nextInt(8)) {
            case 0 ->
                admin.post("/v1/roles/" + roles.get(0) + one(List.of("/hold", "/opening")))
                        .ok();
            case 1 ->
                admin.post("/v1/roles/" + roles.get(1) + one(List.of("/hold", "/opening")))
                        .ok();
            case 2 -> TestClock.travel(Duration.ofDays(random.nextInt(40)));
            case 3 ->
                admin.post("/v1/referral-policies", Map.of("ownershipDays", 1 + random.nextInt(60)))
                        .created();
            case 4 -> {
                if (!sent.isEmpty()) {
                    admin.post("/v1/referrals/" + one(sent) + "/closing", Sent.CLOSING);
                }
            }
            case 5 -> {
                if (known.size() > 4) {
                    admin.post("/v1/people/" + one(known) + "/merges", Map.of("otherId", one(known)));
                }
            }
            case 6 -> {
                if (random.nextInt(3) == 0 && !known.isEmpty()) {
                    admin.post(
                            "/v1/members",
                            Map.of(
                                    "name",
                                    "Dee",
                                    "email",
                                    "dee@" + UUID.randomUUID() + ".example",
                                    "access",
                                    List.of("MEMBER"),
                                    "personId",
                                    one(known)));
                }
            }
            default -> {}
        }
    }

    private Map<String, Object> referral(Api referrer) {
        var referral = new HashMap<String, Object>();
        if (known.isEmpty() || random.nextBoolean()) {
            var email = one(SPELLINGS).formatted(random.nextInt(6));
            referral.put("person", Map.of("name", "Ada Lovelace", "emails", List.of(email)));
        } else {
            referral.put("personId", random.nextInt(20) == 0 ? UUID.randomUUID().toString() : one(known));
        }
        switch (random.nextInt(8)) {
            case 0 -> referral.put("roleId", roles.get(0));
            case 1, 2 -> referral.put("roleId", roles.get(1));
            case 3 -> referral.put("roleIds", roles.subList(0, 2));
            case 4 -> referral.put("roleId", roles.get(random.nextInt(3)));
            default -> {}
        }
        if (referrer == referrers.get(2) && random.nextBoolean()) {
            referral.put("onBehalfOf", one(referrers).memberId());
        }
        referral.put(
                "endorsement",
                random.nextInt(12) == 0
                        ? Map.of("relationship", "KNOW_OF", "text", " ", "firstHand", false)
                        : Sent.WORD);
        return referral;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
