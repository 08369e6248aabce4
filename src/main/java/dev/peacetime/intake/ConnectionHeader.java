package dev.peacetime.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which field of a row is which column. Columns may stand in any order and among others that nobody knows; case and
 * spaces of their names do not count, and of two with one name the first counts.
 *
 * @param width how many columns there are, known or not
 */
record ConnectionHeader(Map<ConnectionColumn, Integer> places, int width) {
    /** Empty unless the row has the two columns that nothing works without: first name and last name. */
    static Optional<ConnectionHeader> in(List<String> row) {
        var places = new EnumMap<ConnectionColumn, Integer>(ConnectionColumn.class);
        for (var place = 0; place < row.size(); place++) {
            for (var column : ConnectionColumn.values()) {
                if (isTitle(row.get(place), column)) {
                    places.putIfAbsent(column, place);
                }
            }
        }
        return places.containsKey(ConnectionColumn.FIRST_NAME) && places.containsKey(ConnectionColumn.LAST_NAME)
                ? Optional.of(new ConnectionHeader(places, row.size()))
                : Optional.empty();
    }

    /** The field as it stands in the file; empty text if the file has no such column or the row ends before it. */
    String raw(ConnectionColumn column, List<String> row) {
        var place = places.get(column);
        return place == null || place >= row.size() ? "" : row.get(place);
    }

    /** The first column, in LinkedIn's order, that the row is too short for. */
    Optional<ConnectionColumn> firstMissing(List<String> row) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() >= row.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isTitle(String field, ConnectionColumn column) {
        return field.length() <= 100
                && FileText.line(field)
                        .filter(title -> title.toLowerCase(Locale.ROOT).equals(column.title.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }
}
