package dev.peacetime.intake;

import dev.peacetime.kernel.PartialDate;
import dev.peacetime.person.NewEmployment;
import dev.peacetime.person.NewPerson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NewcomerRulesTest {

    private static final Instant SENT = Instant.parse("2026-11-24T09:30:00Z");

    private final List<Warning> warnings = new ArrayList<>();

    @Test
    void showsAConnectionWhereTheyWorkedWhenTheFileWasSent() {
        var ada = of(new Connection("Ada", "Kim", "linkedin.com/in/ada", "ada@example.org", "Acme", "CTO", null));

        assertThat(ada)
                .isEqualTo(new NewPerson(
                        "Ada Kim",
                        List.of("ada@example.org"),
                        null,
                        List.of("linkedin.com/in/ada"),
                        "CTO at Acme",
                        null,
                        null,
                        List.of(new NewEmployment("Acme", null, "CTO", null, null, null, SENT)),
                        null,
                        null));
        assertThat(warnings).isEmpty();
    }

    @Test
    void leavesOutWhatIsTooLongAndSaysSo() {
        var ada = of(new Connection("Ada", null, null, null, "A".repeat(201), "C".repeat(201), null));

        assertThat(ada.employments()).isNull();
        assertThat(ada.headline()).isNull();
        assertThat(warnings)
                .containsExactly(new Warning(Doubt.TOO_LONG, "Company"), new Warning(Doubt.TOO_LONG, "Position"));
    }

    @Test
    void keepsOfAResumeWhatIsKeptOfPeople() {
        var skills = IntStream.range(0, 201).mapToObj(at -> "Skill " + at).toList();
        var resume = new ResumePerson(
                "Ada",
                "Programmer",
                List.of(),
                List.of("(912) 555-4321", "none"),
                List.of(),
                "x".repeat(201),
                "US",
                "A long story.",
                skills,
                List.of(new ResumeEmployment("Acme", "CTO", PartialDate.parse("2019-03"), PartialDate.parse("2020"))),
                List.of());

        var ada = NewcomerRules.of(resume, SENT, PersonPlaces.JSON_RESUME, warnings);

        assertThat(ada.phones()).containsExactly("(912) 555-4321");
        assertThat(ada.location()).isNull();
        assertThat(ada.jurisdiction()).isEqualTo("US");
        assertThat(ada.skills()).hasSize(200).endsWith("Skill 199");
        assertThat(ada.employments())
                .containsExactly(new NewEmployment(
                        "Acme", null, "CTO", null, PartialDate.parse("2019-03"), PartialDate.parse("2020"), SENT));
        assertThat(warnings)
                .containsExactlyInAnyOrder(
                        new Warning(Doubt.NOT_KEPT, "/basics/summary"),
                        new Warning(Doubt.PHONE_UNREADABLE, "/basics/phone"),
                        new Warning(Doubt.TOO_LONG, "/basics/location"),
                        new Warning(Doubt.TOO_MANY, "/skills"));
    }

    private NewPerson of(Connection connection) {
        return NewcomerRules.of(connection, SENT, warnings);
    }
}
