package dev.peacetime.intake;

import dev.peacetime.kernel.Refusal;

/** Why a file is not taken, is refused as a whole, or cannot be read any further. */
public enum IntakeRefusal implements Refusal {
    FILE_REQUIRED(
            400, "Send the file as the body, or as the part `file` of multipart/form-data; it must not be empty."),
    FORMAT_REQUIRED(400, "The media type does not tell the file's format: name it by `format`."),
    NO_HEADER(
            422,
            "No header was found near the beginning of the file. Looked for a line that has the columns First Name and"
                    + " Last Name, among URL, Email Address, Company, Position and Connected On, parted by commas,"
                    + " semicolons or tabs, in UTF-8 or UTF-16."),
    COLUMNS_UNKNOWN(
            422,
            "No header was found near the beginning of the file: no line, parted by commas, semicolons or tabs, has a"
                    + " column for a name. Say which column is what by `mapping`."),
    COLUMN_MISSING(422, "The file has not every column that the mapping names for this field."),
    NO_CARD(422, "There is no vCard in the file: nothing begins with BEGIN:VCARD."),
    MAPPING_INVALID(
            400,
            "`mapping` is a JSON object for the format CSV that names, for name (or firstName, lastName), emails, phones,"
                    + " links, headline, location, skills, employer and title, the title of a column or a list of some."),
    WISHLIST_UNKNOWN(422, "There is no such wishlist, or you do not keep its entries."),
    IMPORT_NOT_OVER(409, "The import is still going on. Undo it once it is over."),
    NOTHING_TO_UNDO(409, "It was a dry run: nothing was done that could be undone."),
    ROW_TOO_LONG(422, "A row is longer than any connection can be; perhaps a quotation mark is never closed."),
    DOCUMENT_TOO_LARGE(413, "A résumé is at most 1 MiB."),
    NOT_JSON(422, "The document is not one well-formed JSON value in which every field stands once."),
    NOT_AN_OBJECT(422, "JSON Resume has an object here."),
    NOT_A_LIST(422, "JSON Resume has a list here."),
    NOT_TEXT(422, "JSON Resume has a text here."),
    TEXT_TOO_LONG(422, "A line of text has at most 1,000 characters, a summary at most 20,000."),
    TEXT_BROKEN(422, "The text has a NUL character or half of a surrogate pair, which no text can have."),
    NAME_MISSING(422, "The résumé does not say whose it is: a name with a letter in it is missing."),
    IMPORT_BROKE_OFF(
            500, "The import broke off and was tried again in vain; the rows that are reported stand. Send it again.");

    private final int status;
    private final String sentence;

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
