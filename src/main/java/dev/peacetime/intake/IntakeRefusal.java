package dev.peacetime.intake;

import dev.peacetime.kernel.Refusal;

/** Why a file is refused as a whole, or cannot be read any further; most of it is found only behind the request. */
public enum IntakeRefusal implements Refusal {
    FORMAT_UNKNOWN(400, "Say what the file is, by `format` or by its media type: LINKEDIN_CONNECTIONS or JSON_RESUME."),
    FILE_EMPTY(400, "The file is empty."),
    FILE_TOO_LARGE(413, "A file has at most 64 MiB."),
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

    private final int status;
    private final String sentence;

    IntakeRefusal(String sentence) {
        this(422, sentence);
    }

    IntakeRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
