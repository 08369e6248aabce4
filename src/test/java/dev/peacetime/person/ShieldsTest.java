package dev.peacetime.person;

import dev.peacetime.Api;
import dev.peacetime.kernel.Refused;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class ShieldsTest {

    @Inject
    Shields shields;

    @Inject
    Sql sql;

    private final Api admin = Api.newOrganization();

    @Test
    void tellsWherePeopleWorkAndGetTheirMail() {
        var ada = person(Map.of("employer", "Acme", "from", "2019", "confirmedAt", "2026-01-02T10:00:00Z"));
        var bob = admin.post(
                        "/v1/people",
                        Map.of("name", "Bob", "emails", List.of("bob@mail.acme.example", "bob@gmail.com")))
                .created();
        admin.post("/v1/people/" + bob.id() + "/employments", Map.of("employer", "Freelance", "to", "2020"))
                .created();

        var facts = facts(ada, bob.id());

        var work = facts.candidate().work().get(0);
        assertThat(work.employer()).isEqualTo("Acme");
        assertThat(work.started()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(work.ended()).isNull();
        assertThat(work.confirmedAt()).isEqualTo(Instant.parse("2026-01-02T10:00:00Z"));
        var referee = facts.referee(UUID.fromString(bob.id())).orElseThrow();
        assertThat(referee.mailDomains()).containsExactly("mail.acme.example");
        assertThat(facts.employers())
                .filteredOn(FamilyEmployer::nobody)
                .extracting(FamilyEmployer::id)
                .containsExactly(referee.work().get(0).employerId());
        assertThat(referee.work().get(0).ended()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @Test
    void tellsTheWholeFamilyOfAnEmployerAndNoOther() {
        var holding = employer(Map.of("name", "Holding", "domains", List.of("holding.example")));
        var acme = employer(Map.of("name", "Acme", "parentId", holding));
        var sister = employer(Map.of("name", "Sister", "parentId", holding));
        var merged = employer(Map.of("name", "Merged"));
        var other = employer(Map.of("name", "Other"));
        admin.post("/v1/employers/" + sister + "/merges", Map.of("otherId", merged))
                .ok();
        var ada = person(Map.of("employer", "Acme"));

        var family = facts(ada, ada).employers();

        assertThat(family)
                .extracting(each -> each.id().toString())
                .containsExactlyInAnyOrder(holding, acme, sister, merged)
                .doesNotContain(other);
        assertThat(family)
                .contains(new FamilyEmployer(UUID.fromString(holding), null, null, false, List.of("holding.example")))
                .contains(new FamilyEmployer(UUID.fromString(merged), null, UUID.fromString(sister), false, List.of()));
    }

    @Test
    void tellsTheListAndTheConsentsOfTheCandidate() {
        var ada = person(Map.of("employer", "Acme"));
        var bob = person(Map.of("employer", "Globex"));
        var owner = employer(Map.of("name", "Owner", "domains", List.of("mail.listed.example")));
        admin.post("/v1/people/" + ada + "/no-contacts", Map.of("domain", "listed.example"))
                .created();
        admin.post("/v1/people/" + ada + "/no-contacts", Map.of("personId", bob))
                .created();
        admin.post(
                        "/v1/people/" + ada + "/consents",
                        Map.of(
                                "purpose",
                                "CURRENT_EMPLOYER",
                                "personIds",
                                List.of(bob),
                                "givenHow",
                                "ORAL",
                                "givenAt",
                                "2026-01-02T10:00:00Z"))
                .created();

        var facts = facts(ada, bob);

        assertThat(facts.noContacts()).extracting(ListedNoContact::domain).contains("listed.example");
        assertThat(facts.noContacts()).extracting(ListedNoContact::personId).contains(UUID.fromString(bob));
        assertThat(facts.employers()).extracting(each -> each.id().toString()).contains(owner);
        var consent = facts.consents().get(0);
        assertThat(consent.purpose()).isEqualTo(ConsentPurpose.CURRENT_EMPLOYER);
        assertThat(consent.personIds()).containsExactly(UUID.fromString(bob));
        assertThat(consent.confirmedInWriting()).isFalse();
        assertThat(facts(bob, ada).noContacts()).isEmpty();
    }

    @Test
    void followsMerges() {
        var ada = person(Map.of("employer", "Acme"));
        var bob = person(Map.of("employer", "Globex"));
        var robert = person(Map.of("employer", "Akme"));
        admin.post("/v1/people/" + ada + "/no-contacts", Map.of("personId", bob))
                .created();
        admin.post("/v1/people/" + robert + "/merges", Map.of("otherId", bob)).created();

        var facts = facts(ada, bob);

        var referee = facts.referee(UUID.fromString(bob)).orElseThrow();
        assertThat(referee.id()).isEqualTo(UUID.fromString(robert));
        assertThat(referee.work()).extracting(KnownWork::employer).containsExactly("Globex", "Akme");
        assertThat(facts.noContacts()).extracting(ListedNoContact::personId).containsExactly(referee.id());
    }

    @Test
    void holdsBothPeopleAndAllEmployers() {
        var ada = UUID.fromString(person(Map.of("employer", "Acme")));
        var bob = UUID.fromString(person(Map.of("employer", "Globex")));

        var free = inside(() -> QuarkusTransaction.requiringNew().call(() -> {
            shields.lock(ada, bob);
            return QuarkusTransaction.requiringNew().call(this::free);
        }));

        assertThat(free).doesNotContain(ada.toString(), bob.toString(), "employers");
        assertThat(inside(() -> QuarkusTransaction.requiringNew().call(this::free)))
                .contains(ada.toString(), bob.toString(), "employers");
    }

    @Test
    void holdsNobodyWhoWasMergedAway() {
        var ada = person(Map.of("employer", "Acme"));
        var bob = person(Map.of("employer", "Globex"));
        admin.post("/v1/people/" + ada + "/merges", Map.of("otherId", bob)).created();

        assertThatThrownBy(() -> inside(() -> QuarkusTransaction.requiringNew().call(() -> {
                    shields.lock(UUID.fromString(ada), UUID.fromString(bob));
                    return true;
                })))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(PersonRefusal.PERSON_MERGED));
    }

    /** What another transaction could take at this moment. */
    private List<String> free() {
        var people = sql.query("""
                        select p.id::text as free from person p where p.organization_id = :organization
                        for no key update skip locked""").list(row -> row.text("free"));
        var employers = sql.query("""
                        select 'employers' as free
                        where pg_try_advisory_xact_lock(hashtextextended('employers ' || :organization::text, 0))""").list(row -> row.text("free"));
        return Stream.concat(people.stream(), employers.stream()).toList();
    }

    private ShieldFacts facts(String candidate, String referee) {
        return inside(() -> shields.facts(UUID.fromString(candidate), List.of(UUID.fromString(referee))));
    }

    private <T> T inside(Supplier<T> work) {
        var organization = UUID.fromString(admin.get("/v1/organization").ok().id());
        return Tenant.callFor(organization, null, work);
    }

    private String employer(Map<String, Object> employer) {
        return admin.post("/v1/employers", employer).created().id();
    }

    private String person(Map<String, Object> work) {
        return admin.post("/v1/people", Map.of("name", "Somebody", "employments", List.of(work)))
                .created()
                .id();
    }
}
