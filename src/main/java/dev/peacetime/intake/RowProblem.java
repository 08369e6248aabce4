package dev.peacetime.intake;

/** Why a row is refused. The rows before and after it are read. */
enum RowProblem {
    EMPTY("The row holds nothing, as LinkedIn leaves it for members who closed their account."),
    NAME_MISSING("The row has no name with a letter in it."),
    NAME_BROKEN("The name has characters that are not UTF-8; save the file as \"CSV UTF-8\"."),
    NUL_CHARACTER("The row has a NUL character, which no text can have."),
    VALUE_TOO_LONG("A value has more than 1,000 characters."),
    CARD_TOO_LONG("A card is at most 4 MiB."),
    NAME_TOO_LONG("A name has at most 200 characters."),
    NOT_STORABLE("The database cannot hold what the row says."),
    FIELDS_TOO_MANY("The row has more values than the header has columns, so it cannot be told which belongs where."),
    QUOTE_UNCLOSED("A value runs on over the end of its line and the row does not fit the header; perhaps a quotation"
            + " mark is never closed, and the rows after it were taken for text.");

    final String sentence;

    RowProblem(String sentence) {
        this.sentence = sentence;
    }
}
