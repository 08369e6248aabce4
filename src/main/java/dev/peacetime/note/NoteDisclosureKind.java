package dev.peacetime.note;

/** What a writer has to do with the candidate beside work. */
enum NoteDisclosureKind {
    KIN,
    MONEY,
    REPORTS_TO_ME,
    OTHER
}
