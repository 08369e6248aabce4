package dev.peacetime;

import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever is erased is gone from every table, those included that hold answers for repetitions, events and what was sent to
 * webhooks. All that can be said of somebody is said with a word that stands nowhere else.
 */
@QuarkusTest
class ErasureTest {

    private static final String CANARY = "zwetschgenbaum";

    private final Api admin = Api.newOrganization();
    private final Api bob = admin.colleague("Bob", "MEMBER");
    private final Api cy = admin.colleague("Cy", "MEMBER");
    private final Api nobody = Api.with("");
    private final String organization = admin.get("/v1/organization").ok().id();

    @Test
    void leavesNothingOfACandidateWhoSaysNo() throws SQLException {
        admin.post("/v1/referral-policies", Map.of("candidateConfirms", true)).created();
        sendsEvents();
        var referral = referral();
        var sent = bob.postOnce("sent", "/v1/referrals", referral).created();
        var path = "/v1/referrals/" + sent.id();
        var word = Map.of("relationship", "MANAGED", "text", "Also says " + CANARY, "firstHand", true);
        cy.postOnce("beside", "/v1/referrals", with(referral, "endorsement", word))
                .created();
        admin.postOnce("seen", path + "/acknowledgement", Map.of()).ok();
        admin.postOnce("word", path + "/endorsements", word).ok();
        var asked = admin.postOnce("asked", path + "/confirmation", Map.of()).ok();
        OrganizationAtRest.await(organization);
        assertThat(whereItIs()).contains("idempotency", "person", "referral_endorsement");

        nobody.post("/v1/referral-confirmations/" + asked.text("token"), Map.of("yes", false))
                .is(204);

        assertThat(whereItIs()).isEmpty();
        bob.postOnce("sent", "/v1/referrals", referral).refused(KernelRefusal.IDEMPOTENCY_ANSWER_ERASED);
        admin.postOnce("word", path + "/endorsements", word).refused(KernelRefusal.IDEMPOTENCY_ANSWER_ERASED);
        bob.postOnce("anew", "/v1/referrals", referral).created();
    }

    @Test
    void leavesNothingOfWhoeverIsRemoved() throws SQLException {
        sendsEvents();
        var person = person();
        var made = admin.postOnce("made", "/v1/people", person).created();
        var path = "/v1/people/" + made.id();
        var other = admin.postOnce("other", "/v1/people", Map.of("name", "Other " + CANARY))
                .created();
        admin.postOnce("merged", path + "/merges", Map.of("otherId", other.id()))
                .created();
        admin.postOnce("tie", path + "/declared-ties", Map.of("kind", "MONEY")).created();
        admin.postOnce(
                        "signal",
                        path + "/interest-signals",
                        Map.of("kind", "VISITED", "at", "2026-01-02T03:04:05Z", "note", "Met " + CANARY))
                .created();
        assertThat(whereItIs()).contains("idempotency", "person");

        admin.delete(path).is(204);

        assertThat(whereItIs()).isEmpty();
        admin.postOnce("made", "/v1/people", person).refused(KernelRefusal.IDEMPOTENCY_ANSWER_ERASED);
        admin.postOnce("anew", "/v1/people", person).created();
    }

    /** To a tool that does not listen, so that what is to be sent stays. */
    private void sendsEvents() {
        admin.post("/v1/webhooks", Map.of("url", "https://127.0.0.1:1/events")).created();
    }

    private static Map<String, Object> person() {
        return Map.of(
                "name", "Quirinia " + CANARY,
                "emails", List.of(CANARY + "@example.com"),
                "links", List.of("https://people.example/" + CANARY),
                "headline", "Gardener of " + CANARY,
                "skills", List.of("Pruning a " + CANARY));
    }

    private static Map<String, Object> referral() {
        return Map.of(
                "person", person(),
                "endorsement",
                        Map.of("relationship", "WORKED_WITH", "text", "Knows every " + CANARY, "firstHand", true),
                "disclosures", List.of(Map.of("kind", "MONEY", "text", "Sold me a " + CANARY)));
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        var other = new HashMap<>(form);
        other.put(field, value);
        return other;
    }

    /** The tables in which the word stands, whoever's it is. */
    private List<String> whereItIs() throws SQLException {
        var found = new ArrayList<String>();
        for (var table : OwnersView.tables()) {
            var rows = OwnersView.column(
                    "select 1 from " + table
                            + " t where t.organization_id = ?::uuid and t::text ilike '%' || ? || '%' limit 1",
                    organization,
                    CANARY);
            if (!rows.isEmpty()) {
                found.add(table);
            }
        }
        return found;
    }
}
