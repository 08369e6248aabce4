package dev.peacetime.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of a person beside where they work. */
@Schema(description = "What is known of a person beside where they work.")
record PersonDetails(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 254) String> emails,
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 50) String> phones,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 2000) String> links,
        @Size(max = 300) @Nullable String headline,
        @Size(max = 200) @Nullable String location,
        @Size(max = 200) @Nullable List<@NotBlank @Size(max = 100) String> skills,
        @Valid @Nullable Availability availability,
        @Pattern(regexp = NewPerson.JURISDICTION) @Nullable String jurisdiction,
        @Size(max = 50) @Nullable List<@NotNull @Valid ExternalId> externalIds) {

    /** What is known of somebody, whatever other systems call them. */
    PersonDetails(
            String name,
            @Nullable List<String> emails,
            @Nullable List<String> phones,
            @Nullable List<String> links,
            @Nullable String headline,
            @Nullable String location,
            @Nullable List<String> skills,
            @Nullable Availability availability,
            @Nullable String jurisdiction) {
        this(name, emails, phones, links, headline, location, skills, availability, jurisdiction, null);
    }

    List<ExternalId> others() {
        return externalIds == null ? List.of() : externalIds;
    }

    /** Whether both say the same of somebody. */
    boolean says(PersonDetails other) {
        return plain().equals(other.plain());
    }

    /** With a list wherever there can be one; the order of other systems' ids means nothing. */
    private PersonDetails plain() {
        var ids = others().stream()
                .distinct()
                .sorted(Comparator.comparing(ExternalId::system).thenComparing(ExternalId::id))
                .toList();
        return new PersonDetails(
                name,
                orNone(emails),
                orNone(phones),
                orNone(links),
                headline,
                location,
                orNone(skills),
                availability,
                jurisdiction,
                ids);
    }

    static List<String> orNone(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }
}
