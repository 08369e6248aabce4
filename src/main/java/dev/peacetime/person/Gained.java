package dev.peacetime.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came to be known of somebody by what a file or another system told, so that it can be taken back.
 *
 * @param headline only where none stood
 * @param location only where none stood
 * @param ways ids of the ways to reach them
 * @param employments ids of the work that was added
 */
public record Gained(
        List<String> skills,
        @Nullable String headline,
        @Nullable String location,
        List<UUID> ways,
        List<UUID> employments) {

    static final Gained NOTHING = new Gained(List.of(), null, null, List.of(), List.of());

    Gained with(List<UUID> moreWays, List<UUID> moreEmployments) {
        return new Gained(skills, headline, location, moreWays, moreEmployments);
    }

    @JsonIgnore
    boolean isNothing() {
        return equals(NOTHING);
    }

    /** The same as what comes from another person in a merge, since it goes back the same way. */
    Gain asGain() {
        return new Gain(skills.stream().map(SkillName::of).toList(), headline, location, null, null, false);
    }
}
