package dev.peacetime.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who is to be known. */
@Schema(description = "Somebody who is to be known.")
public record NewPerson(
        @NotBlank @Size(max = 200) String name,

        @Size(max = 20)
        @Schema(
                description =
                        "No living person's but this one's, within the organization; compared by the mailbox they mean.")
        @Nullable
        List<@NotBlank @Size(max = 254) String> emails,

        @Size(max = 20) @Schema(description = "With country code where it is known.") @Nullable
        List<@NotBlank @Size(max = 50) String> phones,

        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 2000) String> links,
        @Size(max = 300) @Nullable String headline,
        @Size(max = 200) @Nullable String location,
        @Size(max = 200) @Nullable List<@NotBlank @Size(max = 100) String> skills,
        @Size(max = 100) @Nullable List<@NotNull @Valid NewEmployment> employments,
        @Valid @Nullable Availability availability,

        @Pattern(regexp = JURISDICTION)
        @Schema(description = "Whose law of personal data holds: a country, or a country and region, of ISO 3166.")
        @Nullable
        String jurisdiction,

        @Size(max = 50) @Nullable List<@NotNull @Valid ExternalId> externalIds) {

    static final String JURISDICTION = "[A-Z]{2}(-[A-Z0-9]{1,3})?";

    /** Somebody whom no other system knows. */
    public NewPerson(
            String name,
            @Nullable List<String> emails,
            @Nullable List<String> phones,
            @Nullable List<String> links,
            @Nullable String headline,
            @Nullable String location,
            @Nullable List<String> skills,
            @Nullable List<NewEmployment> employments,
            @Nullable Availability availability,
            @Nullable String jurisdiction) {
        this(name, emails, phones, links, headline, location, skills, employments, availability, jurisdiction, null);
    }

    /** Somebody of whom only little is known yet. */
    public static NewPerson named(String name, List<String> emails) {
        return new NewPerson(name, emails, null, null, null, null, null, null, null, null);
    }

    PersonDetails details() {
        return new PersonDetails(
                name, emails, phones, links, headline, location, skills, availability, jurisdiction, others());
    }

    List<ExternalId> others() {
        return externalIds == null ? List.of() : externalIds;
    }

    /** The same person, known by that id, too. */
    NewPerson knownBy(ExternalId id) {
        return new NewPerson(
                name,
                emails,
                phones,
                links,
                headline,
                location,
                skills,
                employments,
                availability,
                jurisdiction,
                Stream.concat(Stream.of(id), others().stream()).distinct().toList());
    }

    List<NewEmployment> work() {
        return employments == null ? List.of() : employments;
    }
}
