package dev.peacetime.intake;

import dev.peacetime.kernel.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JsonResumeTest {
    @Test
    void readsNameAlone() {
        assertThat(read("{'basics': {'name': ' Ada  Lovelace '}}"))
                .isEqualTo(new ResumePerson(
                        "Ada Lovelace",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void takesBlankAndNullForAbsent() {
        var person = read("""
                {'basics': {'name': 'Ada', 'label': '', 'email': ' ', 'phone': null, 'url': '', 'summary': '\\n',
                  'location': {'city': '', 'countryCode': ''}, 'profiles': [null, {'network': 'GitHub', 'url': ''}]},
                 'work': [{'name': 'Acme', 'position': '', 'startDate': '', 'endDate': ''}], 'skills': null}""");

        assertThat(person)
                .isEqualTo(new ResumePerson(
                        "Ada",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(new ResumeEmployment("Acme", null, null, null)),
                        List.of()));
    }

    @Test
    void passesOverWhatTheSchemaDoesNotKnow() {
        var person = read("""
                {'basics': {'name': 'Ada', 'pronouns': 7, 'location': {'planet': []}}, 'certificates': 'none',
                 'volunteer': [{'organization': 'CoderDojo', 'position': 'Teacher'}], 'meta': {'version': 3}}""");

        assertThat(person.name()).isEqualTo("Ada");
        assertThat(person.employments()).isEmpty();
    }

    @Test
    void keepsThePrecisionOfDates() {
        var person = read("""
                {'basics': {'name': 'Ada'}, 'work': [
                  {'name': 'Acme', 'position': 'CTO', 'startDate': '2019-03-14', 'endDate': 'Present'},
                  {'name': 'Globex', 'startDate': '2018', 'endDate': '2019-03'},
                  {'company': 'Hooli', 'startDate': '2017-02'}]}""");

        assertThat(person.employments())
                .containsExactly(
                        new ResumeEmployment("Acme", "CTO", PartialDate.parse("2019-03-14"), null),
                        new ResumeEmployment("Globex", null, PartialDate.parse("2018"), PartialDate.parse("2019-03")),
                        new ResumeEmployment("Hooli", null, PartialDate.parse("2017-02"), null));
        assertThat(person.employments()).extracting(ResumeEmployment::present).containsExactly(true, false, true);
        assertThat(person.warnings()).isEmpty();
    }

    @Test
    void leavesOutWhatItCannotReadAndTellsWhere() {
        var person = read("""
                {'basics': {'name': 'Ada', 'email': 'none', 'url': 'javascript:alert(1)',
                  'location': {'city': 'London', 'countryCode': 'UK'}, 'profiles': [{'url': 'ftp://example.org/ada'}]},
                 'work': [
                  {'name': 'Acme', 'startDate': 'March 2019', 'endDate': '2019-02-30'},
                  {'name': 'Globex', 'startDate': '2019', 'endDate': '2018'},
                  {'position': 'CTO', 'startDate': '2019'}]}""");

        assertThat(person.warnings())
                .containsExactlyInAnyOrder(
                        new Warning(Doubt.EMAIL_UNREADABLE, "/basics/email"),
                        new Warning(Doubt.LINK_UNREADABLE, "/basics/url"),
                        new Warning(Doubt.LINK_UNREADABLE, "/basics/profiles/0/url"),
                        new Warning(Doubt.COUNTRY_UNREADABLE, "/basics/location/countryCode"),
                        new Warning(Doubt.DATE_UNREADABLE, "/work/0/startDate"),
                        new Warning(Doubt.END_UNREADABLE, "/work/0/endDate"),
                        new Warning(Doubt.DATES_CROSSED, "/work/1"),
                        new Warning(Doubt.EMPLOYER_MISSING, "/work/2"));
        assertThat(person.location()).isEqualTo("London, UK");
        assertThat(person.employments())
                .containsExactly(
                        new ResumeEmployment("Acme", null, null, null),
                        new ResumeEmployment("Globex", null, null, null));
    }

    @Test
    void gathersSkillsAndTheirKeywordsOnce() {
        var person = read("""
                {'basics': {'name': 'Ada'}, 'skills': [
                  {'name': 'Web', 'keywords': ['HTML', 'CSS', '']}, {'keywords': ['html', 'Go']}, {'name': 'WEB'}]}""");

        assertThat(person.skills()).containsExactly("Web", "HTML", "CSS", "Go");
    }

    @Test
    void keepsTheLinesOfTheSummary() {
        assertThat(read("{'basics': {'name': 'Ada', 'summary': ' One.\\r\\nTwo. '}}")
                        .summary())
                .isEqualTo("One.\nTwo.");
    }

    static ResumePerson read(String json) {
        try {
            return JsonResume.read(
                    new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
