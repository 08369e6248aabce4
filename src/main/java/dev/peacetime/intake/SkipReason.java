package dev.peacetime.intake;

/** Why a row that could be read changed nothing. */
enum SkipReason {
    ALREADY_KNOWN("This person is known already, and the row adds nothing that may be added."),
    DUPLICATE_IN_FILE("An earlier row of this file is about the same person, and this one adds nothing."),
    SUPPRESSED("This person asked to be forgotten, or was kept for as long as they may be; they are not brought back."),
    NAME_ONLY(
            "There is no e-mail, profile, telephone or present employer by which this person could be told from others"
                    + " of the same name; nobody was added.");

    final String sentence;

    SkipReason(String sentence) {
        this.sentence = sentence;
    }
}
