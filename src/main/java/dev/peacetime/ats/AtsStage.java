package dev.peacetime.ats;

import dev.peacetime.referral.ReferralStage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a candidate came there, as a referral goes here. */
enum AtsStage {
    OFFER(ReferralStage.OFFER, "offer", "contract", "reference"),
    INTERVIEWING(
            ReferralStage.INTERVIEWING,
            "interview",
            "onsite",
            "on-site",
            "face to face",
            "final",
            "take home",
            "assessment",
            "technical",
            "challenge"),
    SCREENING(
            ReferralStage.SCREENING,
            "review",
            "screen",
            "application",
            "applicant",
            "lead",
            "contacted",
            "responded",
            "new");

    final ReferralStage stage;

    private final List<String> words;

    AtsStage(ReferralStage stage, String... words) {
        this.stage = stage;
        this.words = List.of(words);
    }

    /** The stage that a name tells; the furthest, if it tells several. */
    static Optional<AtsStage> named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var each : values()) {
            if (each.words.stream().anyMatch(lower::contains)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
