package dev.peacetime;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two thousand strangers want the same place, and somebody knows one of them. Whoever hires sees that one first, sees who
 * vouches and how well they know each other; and whoever vouched is told what became of it.
 *
 * <p>The two thousand are a hundred and twenty in an ordinary run; {@code -Dpeacetime.trials=2000} has them all.
 */
@QuarkusTest
class TwoThousandApplicantsStoryTest {

    private static final int STRANGERS = Integer.getInteger("peacetime.trials", 120);

    private final Api admin = Api.newOrganization();
    private final Api rita = admin.colleague("Rita", "RECRUITER");
    private final Api cora = admin.colleague("Cora", "MEMBER");
    private final Api anybody = Api.with("");

    @Test
    void theOneWhomSomebodyKnowsIsSeenFirst() {
        var grace = somebodyWhoWorkedAtAcme("Grace Hopper", "2016", "2019");
        coraIs(somebodyWhoWorkedAtAcme("Cora Diamond", "2017", "2021"));
        var place = ritaOpensAPlaceThatPaysWhoeverFillsIt();
        var posting = ritaPutsALinkOnThePosting(place);

        strangersComeBy(posting, 0, STRANGERS / 2);
        var referral = coraAsksAndThenRefers(grace, place);
        strangersComeBy(posting, STRANGERS / 2, STRANGERS);

        theNewestAreAllStrangers(place);
        graceIsSeenFirst(place, referral);
        ritaSeesWhoVouchesAndHowWellTheyKnowEachOther(grace);
        ritaAnswersAndCoraIsTold(referral);
    }

    private String somebodyWhoWorkedAtAcme(String name, String from, String to) {
        return admin.post(
                        "/v1/people",
                        Map.of(
                                "name",
                                name,
                                "employments",
                                List.of(Map.of("employer", "Acme", "title", "Engineer", "from", from, "to", to))))
                .created()
                .id();
    }

    private void coraIs(String person) {
        admin.patch("/v1/members/" + cora.memberId(), Map.of("personId", person))
                .ok();
    }

    private String ritaOpensAPlaceThatPaysWhoeverFillsIt() {
        admin.post(
                        "/v1/referral-policies",
                        Map.of(
                                "rewards",
                                List.of(Map.of("tier", "Hired", "amount", 1000, "currency", "EUR", "waitingDays", 0))))
                .created();
        var place = rita.post(
                        "/v1/roles",
                        Map.of(
                                "title", "Engineer",
                                "visibility", "PUBLIC",
                                "hiringTeam", List.of(Map.of("memberId", rita.memberId(), "part", "RECRUITER"))))
                .created()
                .id();
        rita.post("/v1/roles/" + place + "/opening").ok();
        return place;
    }

    private String ritaPutsALinkOnThePosting(String place) {
        var link = rita.post(
                        "/v1/referral-links",
                        Map.of(
                                "kind",
                                "OWN",
                                "roleId",
                                place,
                                "most",
                                10_000,
                                "mostADay",
                                10_000,
                                "endorsement",
                                Map.of("relationship", "KNOW_OF", "text", "Came by our posting.", "firstHand", false)))
                .created();
        return "/v1/referral-forms/" + link.text("token");
    }

    private void strangersComeBy(String posting, int first, int last) {
        for (int each = first; each < last; each++) {
            anybody.post(
                            posting,
                            Map.of(
                                    "candidate",
                                    Map.of("name", "Stranger " + each, "email", "stranger" + each + "@example.com")))
                    .is(204);
        }
    }

    private String coraAsksAndThenRefers(String grace, String place) {
        var words = Map.of(
                "personId", grace,
                "roleId", place,
                "endorsement",
                        Map.of(
                                "relationship",
                                "WORKED_WITH",
                                "text",
                                "Two years at the desk beside mine. Explains hard things so that they stay explained.",
                                "firstHand",
                                true,
                                "wouldWorkAgain",
                                true));
        var check = cora.post("/v1/referrals/check", words).ok();
        assertThat(check.text("eligible")).isEqualTo("true");
        assertThat(check.text("rules.find { it.id == 'OWNERSHIP' }.until")).isNotNull();

        var sent = cora.post("/v1/referrals", words).created();
        assertThat(sent.text("status")).isEqualTo("SUBMITTED");
        assertThat(sent.text("owner")).isEqualTo(cora.memberId());
        return sent.id();
    }

    private void theNewestAreAllStrangers(String place) {
        assertThat(rita.get("/v1/referrals?roleId=" + place).ok().texts("items.personName"))
                .hasSize(50)
                .allMatch(name -> name.startsWith("Stranger"));
    }

    private void graceIsSeenFirst(String place, String referral) {
        var first = rita.get("/v1/referrals?limit=2&order=STRONGEST_WORD&roleId=" + place)
                .ok();

        assertThat(first.texts("items.personName").get(0)).isEqualTo("Grace Hopper");
        assertThat(first.texts("items.personName").get(1)).startsWith("Stranger");
        assertThat(first.text("items[0].id")).isEqualTo(referral);
        assertThat(first.text("items[0].referrerId")).isEqualTo(cora.memberId());
        assertThat(first.text("items[0].endorsement.text")).startsWith("Two years at the desk beside mine.");
    }

    private void ritaSeesWhoVouchesAndHowWellTheyKnowEachOther(String grace) {
        var advocates = rita.get("/v1/people/" + grace + "/advocates").ok();

        assertThat(advocates.texts("items.memberId")).containsExactly(cora.memberId());
        assertThat(advocates.text("items[0].relationship")).isEqualTo("WORKED_WITH");
        assertThat(advocates.text("items[0].firstHand")).isEqualTo("true");
        assertThat(advocates.text("items[0].wouldWorkAgain")).isEqualTo("true");
        assertThat(advocates.text("items[0].overlap.verdict")).isEqualTo("CONFIRMED");
        assertThat(advocates.text("items[0].overlap.together[0].employer")).isEqualTo("Acme");
        assertThat(advocates.text("items[0].overlap.together[0].from")).isEqualTo("2017-01-01");
        assertThat(advocates.text("items[0].overlap.together[0].until")).isEqualTo("2019-12-31");
    }

    private void ritaAnswersAndCoraIsTold(String referral) {
        var path = "/v1/referrals/" + referral;
        rita.post(path + "/acknowledgement").ok();
        assertThat(cora.get(path).ok().text("status")).isEqualTo("ACKNOWLEDGED");
        rita.post(path + "/progress", Map.of("stage", "INTERVIEWING", "note", "Strong"))
                .ok();
        assertThat(cora.get(path).ok().text("status")).isEqualTo("IN_PROCESS");
        rita.post(
                        path + "/closing",
                        Map.of(
                                "outcome",
                                "HIRED",
                                "feedbackToReferrer",
                                Map.of("reason", "She starts in May", "text", "Thank you.")))
                .ok();

        assertThat(cora.get(path).ok().text("feedbackToReferrer.reason")).isEqualTo("She starts in May");
        assertThat(cora.get(path + "/rewards").ok().texts("items.status")).containsExactly("DUE");
    }
}
