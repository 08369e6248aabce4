package dev.peacetime.person;

import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DuplicatesTest {

    private final Api admin = Api.newOrganization();

    @Test
    void tellsWhoMayBeTheSamePersonAndWhy() {
        var ada = person("Ada Lovelace", "phones", List.of("+44 20 7946 0000"), "Acme");
        var doubled = person("ADA LOVELACE", "phones", List.of("+442079460000"), "Acme Inc.");
        var other = person("Grace", "phones", List.of("+44 20 7946 0001"), "Acme");

        var found = admin.get("/v1/people/" + ada + "/duplicates").ok();

        assertThat(found.texts("items.personId")).containsExactly(doubled).doesNotContain(other);
        assertThat(found.texts("items[0].because")).containsExactly("SAME_NAME_AND_EMPLOYER", "SAME_PHONE");
    }

    @Test
    void takesAProfileForOnePersonsAndACompanysPageForNobodys() {
        var links = List.of("https://linkedin.com/in/ada", "https://acme.example/team");
        var ada = person("Ada", "links", links, "Acme");
        var profile = person("A. L.", "links", List.of("http://www.linkedin.com/in/ada/"), "Globex");
        person("Grace", "links", List.of("https://acme.example/team"), "Acme");

        var found = admin.get("/v1/people/" + ada + "/duplicates").ok();

        assertThat(found.texts("items.personId")).containsExactly(profile);
        assertThat(found.texts("items[0].because")).containsExactly("SAME_LINK");
    }

    @Test
    void doesNotTakeTwoForOneWhoWorkForNobody() {
        var ada = person("Ada", "skills", List.of(), "Self-employed");
        person("Ada", "skills", List.of(), "Self-employed");

        assertThat(admin.get("/v1/people/" + ada + "/duplicates").ok().texts("items.personId"))
                .isEmpty();
        admin.get("/v1/people/" + UUID.randomUUID() + "/duplicates").refused(KernelRefusal.NOT_FOUND);
    }

    private String person(String name, String field, List<String> values, String employer) {
        var person = Map.of("name", name, field, values, "employments", List.of(Map.of("employer", employer)));
        return admin.post("/v1/people", person).created().id();
    }
}
