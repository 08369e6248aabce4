package dev.peacetime.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which fields of a row are what, in a file that a mapping describes. Of two columns with one title the first counts.
 *
 * @param width how many columns there are, known or not
 */
record CsvHeader(Map<CsvField, List<Integer>> places, int width) {

    private static final int LONGEST_TITLE = 200;

    /** Empty unless the row has a column for the name or for a part of it. */
    static Optional<CsvHeader> in(List<String> row, CsvMapping mapping) {
        var titles = row.stream().map(CsvHeader::key).toList();
        var places = new EnumMap<CsvField, List<Integer>>(CsvField.class);
        mapping.columns().forEach((field, columns) -> {
            var found = new ArrayList<Integer>();
            columns.stream()
                    .map(column -> titles.indexOf(key(column)))
                    .filter(at -> at >= 0)
                    .forEach(found::add);
            if (!found.isEmpty()) {
                places.put(field, found.stream().distinct().toList());
            }
        });
        return places.containsKey(CsvField.NAME)
                        || places.containsKey(CsvField.FIRST_NAME)
                        || places.containsKey(CsvField.LAST_NAME)
                ? Optional.of(new CsvHeader(places, row.size()))
                : Optional.empty();
    }

    /** A column that the mapping insists on and the file has not. */
    Optional<CsvField> firstMissing(CsvMapping mapping) {
        return mapping.strict()
                ? mapping.columns().entrySet().stream()
                        .filter(each ->
                                places.getOrDefault(each.getKey(), List.of()).size()
                                        < each.getValue().stream()
                                                .map(CsvHeader::key)
                                                .distinct()
                                                .count())
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    /** The texts of a field's columns as they stand in the file. */
    List<String> raw(CsvField field, List<String> row) {
        return places.getOrDefault(field, List.of()).stream()
                .filter(place -> place < row.size())
                .map(row::get)
                .toList();
    }

    private static String key(String title) {
        return title.length() > LONGEST_TITLE
                ? ""
                : FileText.line(title.replace('-', ' ').replace('_', ' '))
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .orElse("");
    }
}
