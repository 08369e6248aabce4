package dev.peacetime.ats;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What Merge's clients read: paged, by time of change, and no more than the caller sees anyway. */
@QuarkusTest
class MergeShapeTest {

    private final Api admin = Api.newOrganization();
    private final Api rita = admin.colleague("Rita", "RECRUITER");
    private final Api cora = admin.colleague("Cora", "MEMBER");

    @Test
    void pagesThroughCandidatesInSnakeCase() {
        for (var at = 0; at < 5; at++) {
            person(at);
        }

        var names = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var page = rita.get("/ats/v1/candidates?page_size=2" + cursor).ok();
            names.addAll(page.texts("results.last_name"));
            cursor = page.text("next") == null ? null : "&cursor=" + page.text("next");
        }

        assertThat(names).containsExactly("Kim0", "Kim1", "Kim2", "Kim3", "Kim4");
        var first = rita.get("/ats/v1/candidates?page_size=1").ok();
        assertThat(first.texts("results.email_addresses.value").get(0)).contains("ada0@example.com");
        assertThat(first.texts("results.modified_at")).hasSize(1);
        assertThat(cora.get("/ats/v1/candidates").ok().body()).contains("Kim0").doesNotContain("ada0@example.com");
    }

    @Test
    void walksBackwardsAsItCame() {
        for (var at = 0; at < 5; at++) {
            person(at);
        }
        var first = rita.get("/ats/v1/candidates?page_size=2").ok();
        var second = page(first, "next");
        var last = page(second, "next");

        assertThat(first.text("previous")).isNull();
        assertThat(last.text("next")).isNull();
        assertThat(page(last, "previous").texts("results.last_name")).containsExactly("Kim2", "Kim3");
        var back = page(page(last, "previous"), "previous");
        assertThat(back.texts("results.last_name")).containsExactly("Kim0", "Kim1");
        assertThat(back.text("previous")).isNull();
        assertThat(page(back, "next").texts("results.last_name")).containsExactly("Kim2", "Kim3");
        rita.get("/ats/v1/jobs?page_size=2&cursor=" + first.text("next")).refused(KernelRefusal.CURSOR_INVALID);
    }

    private Answer page(Answer from, String direction) {
        return rita.get("/ats/v1/candidates?page_size=2&cursor=" + from.text(direction))
                .ok();
    }

    @Test
    void tellsWhatChangedSince() {
        person(1);
        var changed = person(2);
        var since = rita.get("/v1/people/" + changed).ok().text("updatedAt");

        assertThat(rita.get("/ats/v1/candidates?modified_after=" + since).ok().texts("results.id"))
                .containsExactly(changed);
        assertThat(rita.get("/ats/v1/candidates?modified_before=" + since).ok().texts("results.last_name"))
                .containsExactly("Kim1");
    }

    @Test
    void showsJobsApplicationsAndActivitiesToThoseWhoSeeThem() {
        var open = role("Head of Engines", "INTERNAL");
        var hidden = role("Successor", "CONFIDENTIAL");
        var ada = person(1);
        var referral = cora.post(
                        "/v1/referrals",
                        Map.of(
                                "personId",
                                ada,
                                "roleId",
                                open,
                                "endorsement",
                                Map.of("relationship", "WORKED_WITH", "text", "Sees far.", "firstHand", true)))
                .created()
                .id();

        assertThat(rita.get("/ats/v1/jobs").ok().texts("results.id")).containsExactly(open);
        assertThat(admin.get("/ats/v1/jobs").ok().texts("results.id")).containsExactly(open, hidden);
        assertThat(rita.get("/ats/v1/applications").ok().texts("results.id")).containsExactly(referral);
        assertThat(rita.get("/ats/v1/applications").ok().texts("results.current_stage"))
                .containsExactly("SUBMITTED");
        assertThat(rita.get("/ats/v1/activities").ok().texts("results.candidate"))
                .containsExactly(ada);
        cora.get("/ats/v1/applications").is(403);
        cora.get("/ats/v1/activities").is(403);
        assertThat(Api.newOrganization().get("/ats/v1/candidates").ok().texts("results.id"))
                .isEmpty();
    }

    private String person(int at) {
        return admin.post(
                        "/v1/people",
                        Map.of("name", "Ada Kim" + at, "emails", List.of("ada%d@example.com".formatted(at))))
                .created()
                .id();
    }

    private String role(String title, String visibility) {
        var id = admin.post("/v1/roles", Map.of("title", title, "visibility", visibility))
                .created()
                .id();
        admin.post("/v1/roles/" + id + "/opening").ok();
        return id;
    }
}
