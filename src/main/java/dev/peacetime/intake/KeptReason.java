package dev.peacetime.intake;

/** Why something that an import made stays when the import is undone. */
enum KeptReason {
    PERSON_TOUCHED("The person was changed, merged or spoken of since the file brought them; they stay as they are."),
    PERSON_IN_USE("Something else refers to the person by now; they stay."),
    GAIN_TOUCHED("Some of what the row added to the person was changed or removed since; the rest was taken back."),
    ENTRY_TOUCHED("The entry on the wishlist was changed since; it stays, and with it the person.");

    final String sentence;

    KeptReason(String sentence) {
        this.sentence = sentence;
    }
}
