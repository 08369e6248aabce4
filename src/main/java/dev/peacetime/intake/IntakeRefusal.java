package dev.peacetime.intake;

/** Why a file is refused as a whole, or cannot be read any further. */
enum IntakeRefusal {
    NO_HEADER(
            "No header was found near the beginning of the file. Looked for a line that has the columns First Name and"
                    + " Last Name, among URL, Email Address, Company, Position and Connected On, parted by commas,"
                    + " semicolons or tabs, in UTF-8 or UTF-16."),
    ROW_TOO_LONG("A row is longer than any connection can be; perhaps a quotation mark is never closed."),
    DOCUMENT_TOO_LARGE("A résumé is at most 1 MiB."),
    NOT_JSON("The document is not one well-formed JSON value in which every field stands once."),
    NOT_AN_OBJECT("JSON Resume has an object here."),
    NOT_A_LIST("JSON Resume has a list here."),
    NOT_TEXT("JSON Resume has a text here."),
    TEXT_TOO_LONG("A line of text has at most 1,000 characters, a summary at most 20,000."),
    TEXT_BROKEN("The text has a NUL character or half of a surrogate pair, which no text can have."),
    NAME_MISSING("The résumé does not say whose it is: a name with a letter in it is missing.");

    final String sentence;

    IntakeRefusal(String sentence) {
        this.sentence = sentence;
    }
}
