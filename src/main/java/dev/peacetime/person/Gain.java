package dev.peacetime.person;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a person is known to be only since another was found to be them: skills they lacked, and what was blank. Whoever of
 * the two is looking in confidence, the one is.
 */
record Gain(
        List<SkillName> skills,
        @Nullable String headline,
        @Nullable String location,
        @Nullable String jurisdiction,
        @Nullable AvailabilityStatus availability,
        boolean confidential) {

    private static final int MOST_SKILLS = 200;

    static Gain of(Person winner, Person loser) {
        var skills = IntStream.range(0, loser.skills.size())
                .mapToObj(at -> new SkillName(loser.skills.get(at), loser.skillSpellings.get(at)))
                .filter(skill -> !winner.skillSpellings.contains(skill.key()))
                .limit(Math.max(0, MOST_SKILLS - winner.skills.size()))
                .toList();
        return new Gain(
                skills,
                winner.headline == null ? loser.headline : null,
                winner.location == null ? loser.location : null,
                winner.jurisdiction == null ? loser.jurisdiction : null,
                winner.availabilityStatus == null ? loser.availabilityStatus : null,
                loser.availabilityConfidential && !winner.availabilityConfidential);
    }

    List<String> names() {
        return skills.stream().map(SkillName::name).toList();
    }

    List<String> keys() {
        return skills.stream().map(SkillName::key).toList();
    }
}
