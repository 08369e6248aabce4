package dev.peacetime.reward;

/**
 * Every rule by which a reward is forfeited, with the version of its wording and meaning. Where several speak, the first one
 * here is named.
 */
public enum RewardRule {
    NO_KIN(2, "Whoever is kin, as they disclosed or anybody declared, is not rewarded."),
    NOT_FOR_ONES_OWN_ROLE(1, "A hiring manager is not rewarded for their own role."),
    MEMBERS_ONLY(1, "The word came from somebody outside, and the member only stood for them."),
    OWNER_ONLY(1, "The reward is the one's who referred the person first; the words of the others are kept."),
    WITHIN_OWNERSHIP(1, "The hire came after the time for which the referral owned the person."),
    STILL_HERE(1, "The referrer left before the reward fell due."),
    STAYED(1, "Whoever was hired left before the reward fell due.");

    private final int version;
    private final String sentence;

    RewardRule(int version, String sentence) {
        this.version = version;
        this.sentence = sentence;
    }

    int version() {
        return version;
    }

    String sentence() {
        return sentence;
    }
}
