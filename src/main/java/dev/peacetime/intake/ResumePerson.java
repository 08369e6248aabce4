package dev.peacetime.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a JSON Resume describes. Texts are on one line with single spaces, but for the summary; lists keep the
 * document's order, and none but the employments holds anything twice.
 *
 * @param label what they say they are ("Programmer")
 * @param phones as written, in no particular form
 * @param location city, region and country as one readable text
 * @param countryCode ISO 3166-1 alpha-2, upper case
 * @param skills names and keywords of skills alike; which keyword belonged to which name is not kept
 * @param employments what stands under work; volunteering is no employment
 */
record ResumePerson(
        String name,
        @Nullable String label,
        List<String> emails,
        List<String> phones,
        List<ResumeLink> links,
        @Nullable String location,
        @Nullable String countryCode,
        @Nullable String summary,
        List<String> skills,
        List<ResumeEmployment> employments,
        List<Warning> warnings) {

    ResumePerson {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        links = List.copyOf(links);
        skills = List.copyOf(skills);
        employments = List.copyOf(employments);
        warnings = List.copyOf(warnings);
    }
}
