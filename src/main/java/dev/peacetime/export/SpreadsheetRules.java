package dev.peacetime.export;

/** What a spreadsheet makes of a text. */
final class SpreadsheetRules {

    /** A field that begins so is a formula to a spreadsheet, and a formula can fetch and run what it likes. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetRules() {}

    /** The text, and an apostrophe in front where it would be taken for a formula; spreadsheets do not show it. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
