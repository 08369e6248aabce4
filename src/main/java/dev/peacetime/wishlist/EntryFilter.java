package dev.peacetime.wishlist;

import dev.peacetime.kernel.Query;
import dev.peacetime.person.SkillName;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries to look for; taken from the query parameters of a request. */
public class EntryFilter {

    @QueryParam("status")
    @Parameter(description = "Where the wish stands.")
    @Nullable
    EntryStatus status;

    @QueryParam("why")
    @Parameter(description = "Why they are wished for.")
    @Nullable
    EntryWhy why;

    @QueryParam("tier")
    @Parameter(description = "How much they are wished for.")
    @Nullable
    EntryTier tier;

    @QueryParam("skill")
    @Size(min = 1, max = 100)
    @Parameter(description = "A skill that the person has, by any of its names.")
    @Nullable
    String skill;

    @QueryParam("updatedSince")
    @Parameter(
            description =
                    "Changed at that time or after it, and a little before: go on from the latest `updatedAt` that you"
                            + " saw, and you miss nothing, though you see some twice.")
    @Nullable
    Instant updatedSince;

    /** Made by the HTTP layer from a request. */
    public EntryFilter() {}

    Query narrow(Query entries) {
        return standing(entries)
                .and("e.why = :why", "why", why)
                .and("e.tier = :tier", "tier", tier)
                .and(
                        "p.skill_keys @> array[meaning(:organization, 'SKILL', :skill)]",
                        "skill",
                        skill == null ? null : SkillName.key(skill))
                .since("greatest(e.updated_at, seen.changed_at)", updatedSince);
    }

    /** Whether an entry is woken depends on which roles the caller sees. */
    private Query standing(Query entries) {
        if (status == EntryStatus.WOKEN) {
            return entries.and(WakeQueries.IS_WOKEN);
        }
        if (status == EntryStatus.WAITING) {
            entries.and("not " + WakeQueries.IS_WOKEN);
        }
        return entries.and("e.status = :status", "status", status);
    }
}
