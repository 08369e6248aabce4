package dev.peacetime.person;

import dev.peacetime.Api;
import dev.peacetime.organization.OrganizationRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PersonOfMemberTest {

    private final Api admin = Api.newOrganization();

    @Test
    void makesAPersonOfTheFirstAdministrator() {
        var member = admin.get("/v1/members/" + admin.memberId()).ok();

        var person = admin.get("/v1/people/" + member.text("personId")).ok();

        assertThat(person.text("name")).isEqualTo("Admin");
        assertThat(person.text("source")).isEqualTo("MEMBER");
        assertThat(person.texts("emails")).containsExactly(member.text("email"));
    }

    @Test
    void recognisesAMemberByTheirEmail() {
        var ada = admin.post("/v1/people", Map.of("name", "Ada", "emails", List.of("ada@home.example")))
                .created();

        var member = admin.post("/v1/members", member("ADA@home.example")).created();

        assertThat(member.text("personId")).isEqualTo(ada.id());
    }

    @Test
    void takesThePersonWhoIsNamedAlsoAfterAMerge() {
        var ada = admin.post("/v1/people", Map.of("name", "Ada")).created();
        var augusta = admin.post("/v1/people", Map.of("name", "Augusta")).created();
        admin.post("/v1/people/" + ada.id() + "/merges", Map.of("otherId", augusta.id()))
                .created();

        var member = admin.post("/v1/members", being("ada@home.example", augusta.id()))
                .created();

        assertThat(member.text("personId")).isEqualTo(ada.id());
        admin.post("/v1/members", being("eve@home.example", UUID.randomUUID().toString()))
                .refused(OrganizationRefusal.MEMBER_PERSON_UNKNOWN);
    }

    @Test
    void keepsAPersonWhoIsAMember() {
        var member = admin.get("/v1/members/" + admin.memberId()).ok();

        admin.delete("/v1/people/" + member.text("personId")).refused(PersonRefusal.PERSON_IN_USE);

        admin.get("/v1/people/" + member.text("personId")).ok();
    }

    private static Map<String, Object> member(String email) {
        return Map.of("name", "Ada", "email", email, "access", List.of("MEMBER"));
    }

    private static Map<String, Object> being(String email, String person) {
        return Map.of("name", "Ada", "email", email, "access", List.of("MEMBER"), "personId", person);
    }
}
