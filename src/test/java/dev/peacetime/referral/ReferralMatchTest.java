package dev.peacetime.referral;

import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who was referred for whatever fits, beside the roles that they fit. */
@QuarkusTest
class ReferralMatchTest {

    private final Api admin = Api.newOrganization();
    private final Api bob = admin.colleague("Bob", "MEMBER");
    private final Api rita = admin.colleague("Rita", "RECRUITER");

    @Test
    void areShownToThoseWhoRecruitForAHiddenRoleAndNobodyElse() {
        var hidden = role("CONFIDENTIAL", List.of("Java", "SQL"), rita);
        var ralf = admin.colleague("Ralf", "RECRUITER");
        var best = bob.post("/v1/referrals", referral("ada@l.example", List.of("java", "sql")))
                .created();
        var good = bob.post("/v1/referrals", referral("bea@l.example", List.of("Java", "Haskell")))
                .created();
        bob.post("/v1/referrals", referral("cleo@l.example", List.of("Welding")))
                .created();

        var matches = rita.get("/v1/roles/" + hidden + "/referral-matches").ok();

        assertThat(matches.texts("items.referralId")).containsExactly(best.id(), good.id());
        assertThat(matches.<List<String>>at("items[0].matched")).containsExactly("java", "sql", "place");
        assertThat(matches.<List<String>>at("items[1].missed")).containsExactly("sql");
        ralf.get("/v1/roles/" + hidden + "/referral-matches").refused(KernelRefusal.NOT_FOUND);
        bob.get("/v1/roles/" + hidden + "/referral-matches").is(403);
        var open = role("INTERNAL", List.of("Java"), rita);
        ralf.get("/v1/roles/" + open + "/referral-matches").refused(ReferralRefusal.NOT_YOUR_ROLE);
    }

    @Test
    void fitAPlaceByWhatItMeansHoweverItIsWritten() {
        admin.post("/v1/synonyms", Map.of("kind", "PLACE", "name", "HQ", "means", "Berlin"))
                .created();
        var germany = placed("Germany", false);
        var europe = placed("Remote (EU)", true);
        Stream.of("Berlin", "Bavaria", "HQ", "München, Deutschland", "Paris", "New York", "Germantown, MD", "")
                .forEach(place -> bob.post("/v1/referrals", living(place)).created());

        assertThat(fitting(germany)).containsExactlyInAnyOrder("Berlin", "HQ", "Bavaria", "München, Deutschland");
        assertThat(fitting(europe))
                .containsExactlyInAnyOrder("Berlin", "HQ", "Bavaria", "München, Deutschland", "Paris");
    }

    private String placed(String location, boolean remote) {
        var team = List.of(Map.of("memberId", rita.memberId(), "part", "RECRUITER"));
        var role = admin.post(
                        "/v1/roles",
                        Map.of(
                                "title",
                                "Engineer",
                                "visibility",
                                "INTERNAL",
                                "skills",
                                List.of("Java"),
                                "locations",
                                List.of(location),
                                "remote",
                                remote,
                                "hiringTeam",
                                team))
                .created()
                .id();
        admin.post("/v1/roles/" + role + "/opening").ok();
        return role;
    }

    private static Map<String, Object> living(String place) {
        var person = new HashMap<String, Object>(Map.of("name", "At " + place, "skills", List.of("Java")));
        if (!place.isEmpty()) {
            person.put("location", place);
        }
        return Map.of("person", person, "endorsement", Sent.WORD);
    }

    /** Where those are whose place fits. */
    private List<String> fitting(String role) {
        List<Map<String, Object>> matches =
                rita.get("/v1/roles/" + role + "/referral-matches").ok().at("items");
        return matches.stream()
                .filter(each -> String.valueOf(each.get("matched")).contains("place"))
                .map(each -> String.valueOf(each.get("personName")).substring(3))
                .toList();
    }

    @Test
    void changeNothingForTheirReferrer() {
        var before = bob.post("/v1/referrals", referral("ada@l.example", List.of("java")))
                .created();

        var hidden = role("CONFIDENTIAL", List.of("Java"), rita);
        assertThat(rita.get("/v1/roles/" + hidden + "/referral-matches").ok().texts("items.referralId"))
                .hasSize(1);

        var after = bob.get("/v1/referrals/" + before.id()).ok();
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.etag()).isEqualTo(before.etag());
        assertThat(bob.post("/v1/referrals/check", referral("ada@l.example", List.of("java")))
                        .ok()
                        .body())
                .doesNotContain(hidden);
    }

    @Test
    void leaveOutWhatIsClosedAndRolesThatAreNotOpen() {
        var role = role("INTERNAL", List.of("Java"), rita);
        var sent = bob.post("/v1/referrals", referral("ada@l.example", List.of("java")))
                .created();
        var path = "/v1/roles/" + role + "/referral-matches";
        assertThat(rita.get(path).ok().texts("items.referralId")).hasSize(1);
        admin.post("/v1/roles/" + role + "/hold").ok();
        assertThat(rita.get(path).ok().texts("items.referralId")).isEmpty();
        admin.post("/v1/roles/" + role + "/opening").ok();
        rita.post("/v1/referrals/" + sent.id() + "/closing", Sent.CLOSING).ok();
        assertThat(rita.get(path).ok().texts("items.referralId")).isEmpty();
    }

    private String role(String visibility, List<String> skills, Api recruiter) {
        var role = admin.post(
                        "/v1/roles",
                        Map.of(
                                "title",
                                "Engineer",
                                "visibility",
                                visibility,
                                "skills",
                                skills,
                                "hiringTeam",
                                List.of(
                                        Map.of("memberId", recruiter.memberId(), "part", "RECRUITER"),
                                        Map.of("memberId", admin.memberId(), "part", "COORDINATOR"))))
                .created()
                .id();
        admin.post("/v1/roles/" + role + "/opening").ok();
        return role;
    }

    private static Map<String, Object> referral(String email, List<String> skills) {
        return Map.of(
                "person", Map.of("name", "Ada", "emails", List.of(email), "skills", skills), "endorsement", Sent.WORD);
    }
}
