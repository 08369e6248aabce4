package dev.peacetime.referral;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** However many refer the same person at once, and however they write their address. */
@QuarkusTest
class OneOwnerTest {

    private static final List<String> SPELLINGS = List.of(
            "ada.lovelace@gmail.com",
            "Ada.Lovelace@GMAIL.com",
            "adalovelace+work@gmail.com",
            "a.d.a.lovelace@googlemail.com");

    private final Api admin = Api.newOrganization();

    @Test
    void becomesOneOfSixteenWhoReferAnUnknownPersonAtOnce() throws Exception {
        var referrers = IntStream.range(0, 16)
                .mapToObj(each -> admin.colleague("Referrer" + each, "MEMBER"))
                .toList();

        var answers = atOnce(IntStream.range(0, 16)
                .<Callable<Answer>>mapToObj(each -> () -> referrers
                        .get(each)
                        .post("/v1/referrals", referral(SPELLINGS.get(each % SPELLINGS.size()), "Word " + each)))
                .toList());

        answers.forEach(Answer::created);
        assertThat(answers.stream().map(each -> each.text("personId")))
                .containsOnly(answers.get(0).text("personId"));
        var owners = answers.stream()
                .filter(each -> each.text("standing").equals("OWNER"))
                .toList();
        assertThat(owners).hasSize(1);
        var whole = admin.get("/v1/referrals/" + owners.get(0).id()).ok();
        assertThat(whole.texts("coEndorsers.text"))
                .hasSize(15)
                .doesNotHaveDuplicates()
                .doesNotContain(owners.get(0).text("endorsement.text"));
    }

    @Test
    void sendsOneReferralOfManyThatOneReferrerSendsAtOnce() throws Exception {
        var bob = admin.colleague("Bob", "MEMBER");

        var answers = atOnce(IntStream.range(0, 6)
                .<Callable<Answer>>mapToObj(each -> () -> bob.post("/v1/referrals", referral(SPELLINGS.get(0), "Word")))
                .toList());

        assertThat(answers.stream().map(each -> each.response().statusCode()))
                .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    private static Map<String, Object> referral(String email, String text) {
        return Map.of(
                "person", Map.of("name", "Ada Lovelace", "emails", List.of(email)),
                "endorsement", Map.of("relationship", "WORKED_WITH", "text", text, "firstHand", true));
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            return threads.invokeAll(calls).stream().map(OneOwnerTest::answer).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Answer answer(Future<Answer> call) {
        try {
            return call.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
