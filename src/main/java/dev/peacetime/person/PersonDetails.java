package dev.peacetime.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
        @Pattern(regexp = NewPerson.JURISDICTION) @Nullable String jurisdiction) {

    static List<String> orNone(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }
}
