package dev.peacetime.report;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comma-separated values as of RFC 4180, safe to open in a spreadsheet. */
final class CsvText {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private CsvText() {}

    static String of(List<String> header, List<List<@Nullable Object>> rows) {
        var text = new StringBuilder();
        line(text, header);
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    private static void line(StringBuilder text, List<? extends @Nullable Object> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A text that a spreadsheet would take for a formula has an apostrophe in front; numbers are numbers. */
    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        var text = value.toString();
        var harmless = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(firstOf(text)) >= 0 ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    /** Spreadsheets look past blanks, and past the wide forms of the signs. */
    private static char firstOf(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("^[ \\u00a0\\ufeff]+", "");
        return plain.isEmpty() ? ' ' : plain.charAt(0);
    }
}
