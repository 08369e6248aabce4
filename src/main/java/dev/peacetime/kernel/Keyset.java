package dev.peacetime.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list and the key by which its next page begins: columns of one direction, the id last as tie-break.
 *
 * @param columns what it is ordered by; each must also be selected under its name, and be without nulls
 */
public record Keyset(List<Column> columns, boolean descending) {

    /**
     * @param expression what the text orders by, {@code e.review_on}
     * @param name under which name the text selects it
     * @param type its PostgreSQL type
     */
    public record Column(String expression, String name, String type) {}

    /** By time of making: ids of version 7 grow with time. */
    public static Keyset newestFirst(String idExpression) {
        return new Keyset(List.of(new Column(idExpression, "id", "uuid")), true);
    }

    /** By time of making, the oldest first. */
    public static Keyset oldestFirst(String idExpression) {
        return new Keyset(List.of(new Column(idExpression, "id", "uuid")), false);
    }

    /** By one column that tells every row from every other. */
    public static Keyset ascending(String expression, String name, String type) {
        return new Keyset(List.of(new Column(expression, name, type)), false);
    }

    /** By one more column in front of the id. */
    public Keyset after(String expression, String name, String type) {
        var more = new ArrayList<Column>();
        more.add(new Column(expression, name, type));
        more.addAll(columns);
        return new Keyset(more, descending);
    }

    String order() {
        var direction = descending ? " desc" : "";
        return columns.stream()
                .map(column -> column.expression() + direction)
                .collect(Collectors.joining(", ", "order by ", ""));
    }

    void startAfter(List<@Nullable String> key, Query query) {
        if (key.size() != columns.size()) {
            throw KernelRefusal.CURSOR_INVALID.refused();
        }
        var left = columns.stream().map(Column::expression).collect(Collectors.joining(", ", "(", ")"));
        var right = new ArrayList<String>();
        for (int at = 0; at < key.size(); at++) {
            right.add(":after" + at + "::" + columns.get(at).type());
            query.own("after" + at, key.get(at));
        }
        query.and(left + (descending ? " < " : " > ") + "(" + String.join(", ", right) + ")");
    }

    List<@Nullable String> keyOf(Row row) {
        return columns.stream().map(column -> row.maybeText(column.name())).collect(Collectors.toList());
    }
}
