package dev.peacetime.conflict;

/** What ties two people to each other who have to do with a hire; what weighs most stands first. */
public enum SmallWorldKind {
    KIN("They are kin, as was declared."),
    MONEY("One has an interest in money with the other, as was declared."),
    RIVALS("Both are candidates for this role."),
    REPORTING_LINE("One worked, or works, under the other."),
    ASKED_BY_BOTH("Within thirty days both sides turn to the same person."),
    OVERLAP("They worked at the same employer at the same time.");

    private final String sentence;

    SmallWorldKind(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
