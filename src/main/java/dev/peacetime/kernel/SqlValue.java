package dev.peacetime.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How values of ours become values of PostgreSQL. */
final class SqlValue {

    private SqlValue() {}

    static void set(PreparedStatement statement, int at, @Nullable Object value, ObjectMapper json)
            throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Enum<?> constant) {
            statement.setString(at, constant.name());
        } else if (value instanceof PartialDate date) {
            statement.setString(at, date.toString());
        } else if (value instanceof Collection<?> many) {
            statement.setArray(at, array(statement, many));
        } else if (value instanceof AsJson document) {
            statement.setObject(at, written(document, json), Types.OTHER);
        } else {
            statement.setObject(at, value);
        }
    }

    /** Whether the driver tells the server its type; a text's, and null's, the server finds out. */
    static boolean isTyped(@Nullable Object value) {
        return value instanceof UUID
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Collection<?>
                || value instanceof byte[];
    }

    private static java.sql.Array array(PreparedStatement statement, Collection<?> many) throws SQLException {
        var uuids = !many.isEmpty() && many.iterator().next() instanceof UUID;
        var values = many.stream()
                .map(each -> each instanceof Enum<?> constant ? constant.name() : each)
                .toArray();
        return statement.getConnection().createArrayOf(uuids ? "uuid" : "text", values);
    }

    private static @Nullable String written(AsJson document, ObjectMapper json) {
        try {
            return document.value() == null ? null : json.writeValueAsString(document.value());
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
