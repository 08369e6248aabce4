package dev.peacetime.person;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Whom to look for; taken from the query parameters of a request. */
public class PersonFilter {

    @QueryParam("q")
    @Size(min = 1, max = 200)
    @Parameter(description = "Words of their name, headline, place, employers, titles or skills; typos are forgiven.")
    @Nullable
    String q;

    @QueryParam("skill")
    @Size(min = 1, max = 100)
    @Parameter(description = "A skill that they have, by any of its names.")
    @Nullable
    String skill;

    @QueryParam("employerId")
    @Parameter(description = "Where they work or worked.")
    @Nullable
    UUID employerId;

    @QueryParam("updatedSince")
    @Parameter(
            description =
                    "Changed at that time or after it, and a little before: go on from the latest `updatedAt` that you"
                            + " saw, and you miss nothing, though you see some twice.")
    @Nullable
    Instant updatedSince;

    /** Made by the HTTP layer from a request. */
    public PersonFilter() {}

    @Nullable
    String skillKey() {
        return skill == null ? null : SkillName.key(skill);
    }
}
