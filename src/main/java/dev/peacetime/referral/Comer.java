package dev.peacetime.referral;

import dev.peacetime.person.NewPerson;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who comes by a link, or is brought by it: no more than it takes to speak with them. */
@Schema(description = "Somebody who comes by a link, or is brought by it.")
record Comer(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 254) String email,
        @Size(min = 1, max = 50) @Nullable String phone,

        @Size(min = 1, max = 2000) @Schema(description = "A profile of theirs.") @Nullable
        String link,

        @Size(max = 300) @Nullable String headline) {

    NewPerson person() {
        return new NewPerson(
                name,
                List.of(email),
                phone == null ? null : List.of(phone),
                link == null ? null : List.of(link),
                headline,
                null,
                null,
                null,
                null,
                null);
    }
}
