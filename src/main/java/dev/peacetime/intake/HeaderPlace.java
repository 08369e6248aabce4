package dev.peacetime.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a file's header stands, and what parts its fields. LinkedIn writes notes above the header, more or fewer over
 * the years and some of them over several lines; spreadsheets in Europe save semicolons or tabs.
 *
 * @param linesAbove how many lines of the file stand above the header
 */
record HeaderPlace(char separator, int linesAbove) {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** Looks for it in the beginning of a file, which may end in the middle of a row. */
    static Optional<HeaderPlace> find(String beginning, Predicate<List<String>> isHeader) {
        for (var separator : SEPARATORS) {
            var line = lineOfHeader(beginning, separator, isHeader);
            if (line.isPresent()) {
                return line.map(number -> new HeaderPlace(separator, number.intValue() - 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Long> lineOfHeader(String beginning, char separator, Predicate<List<String>> isHeader) {
        try (var rows = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .ofCsvRecord(beginning)
                .stream()) {
            return rows.filter(row -> isHeader.test(row.getFields()))
                    .map(CsvRecord::getStartingLineNumber)
                    .findFirst();
        } catch (CsvParseException notParted) {
            return Optional.empty();
        }
    }
}
