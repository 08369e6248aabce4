package dev.peacetime.person;

import dev.peacetime.Api;
import dev.peacetime.api.ApiRefusal;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ConsentResourceTest {

    private static final String EARLIER = "2026-01-02T10:00:00Z";

    private final Api admin = Api.newOrganization();
    private final String ada =
            admin.post("/v1/people", Map.of("name", "Ada")).created().id();

    @Test
    void writesDownWhatAPersonAgreedTo() {
        var acme = admin.post("/v1/employers", Map.of("name", "Acme")).created().id();

        var consent = admin.post(
                        list(ada),
                        Map.of(
                                "purpose", "CURRENT_EMPLOYER",
                                "employerIds", List.of(acme, acme),
                                "givenHow", "ORAL",
                                "givenAt", EARLIER,
                                "expiresAt", "2027-01-02T10:00:00Z"))
                .created();

        assertThat(consent.header("Location")).isEqualTo("/v1/consents/" + consent.id());
        assertThat(consent.text("personId")).isEqualTo(ada);
        assertThat(consent.texts("employerIds")).containsExactly(acme);
        assertThat(consent.texts("personIds")).isEmpty();
        assertThat(admin.get("/v1/consents/" + consent.id()).ok().body()).isEqualTo(consent.body());
        assertThat(admin.get(list(ada)).ok().texts("items.id")).containsExactly(consent.id());
    }

    @Test
    void isWithdrawnOnceAndForAll() {
        var consent = admin.post(list(ada), consent("WISHLIST")).created();

        var withdrawn =
                admin.post("/v1/consents/" + consent.id() + "/withdrawal").ok();
        var again = admin.post("/v1/consents/" + consent.id() + "/withdrawal").ok();

        assertThat(withdrawn.text("withdrawnAt")).isNotNull();
        assertThat(withdrawn.etag()).isNotEqualTo(consent.etag());
        assertThat(again.body()).isEqualTo(withdrawn.body());
        admin.post("/v1/consents/" + UUID.randomUUID() + "/withdrawal").refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void refusesAConsentThatNamesNobody() {
        admin.post(list(ada), consent("CURRENT_EMPLOYER")).refused(PersonRefusal.CONSENT_NAMES_NOBODY);
    }

    @Test
    void refusesAConsentOfTheFutureOrOfNoTime() {
        admin.post(list(ada), Map.of("purpose", "WISHLIST", "givenHow", "LINK", "givenAt", "2100-01-01T00:00:00Z"))
                .refused(PersonRefusal.CONSENT_NOT_YET_GIVEN);
        admin.post(
                        list(ada),
                        Map.of("purpose", "WISHLIST", "givenHow", "LINK", "givenAt", EARLIER, "expiresAt", EARLIER))
                .refused(PersonRefusal.CONSENT_EXPIRES_BEFORE_IT_WAS_GIVEN);
    }

    @Test
    void refusesToNameWhatNobodyKnows() {
        var unknown = List.of(UUID.randomUUID());

        admin.post(list(ada), naming("employerIds", unknown)).refused(PersonRefusal.EMPLOYER_UNKNOWN);
        admin.post(list(ada), naming("personIds", unknown)).refused(PersonRefusal.PERSON_UNKNOWN);
        admin.post(list(UUID.randomUUID().toString()), consent("WISHLIST")).refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void showsConsentsOnlyToThoseWhoShield() {
        var consent = admin.post(list(ada), consent("WISHLIST")).created();
        var stranger = Api.newOrganization();

        admin.colleague("Bob", "MEMBER").get(list(ada)).refused(ApiRefusal.PERMISSION_MISSING);
        admin.colleague("Eve", "HIRING_MANAGER")
                .post(list(ada), consent("WISHLIST"))
                .refused(ApiRefusal.PERMISSION_MISSING);
        stranger.get("/v1/consents/" + consent.id()).refused(KernelRefusal.NOT_FOUND);
        stranger.post("/v1/consents/" + consent.id() + "/withdrawal").refused(KernelRefusal.NOT_FOUND);
    }

    private static Map<String, Object> consent(String purpose) {
        return Map.of("purpose", purpose, "givenHow", "WRITTEN", "givenAt", EARLIER);
    }

    private static Map<String, Object> naming(String field, List<UUID> ids) {
        return Map.of("purpose", "BACKCHANNEL", field, ids, "givenHow", "WRITTEN", "givenAt", EARLIER);
    }

    private static String list(String person) {
        return "/v1/people/" + person + "/consents";
    }
}
