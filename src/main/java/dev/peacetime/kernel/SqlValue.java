package dev.peacetime.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** How values of ours become values of PostgreSQL. */
final class SqlValue {

    /** What {@link #kind} says of a value whose type the server knows from where it stands: a text's, a document's, null's. */
    static final char LEARNED = '?';

    private SqlValue() {}

    /**
     * Sets a parameter.
     *
     * @param type what the server takes it for, where that was learned
     */
    static void set(
            PreparedStatement statement, int at, @Nullable Object value, @Nullable String type, ObjectMapper json)
            throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Collection<?> many) {
            statement.setArray(at, array(statement, many));
        } else if (kind(value) == LEARNED) {
            setLearned(statement, at, text(value, json), type);
        } else {
            statement.setObject(at, value);
        }
    }

    /** As what the driver sends a value: the same kind, the same type. */
    static char kind(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Enum<?>) {
            return LEARNED;
        }
        if (value instanceof UUID) {
            return 'u';
        }
        if (value instanceof Number) {
            return value instanceof Integer ? 'i' : value instanceof Long ? 'l' : 'n';
        }
        if (value instanceof Instant || value instanceof LocalDate) {
            return value instanceof Instant ? 't' : 'd';
        }
        if (value instanceof Collection<?> many) {
            return areUuids(many) ? 'U' : 'T';
        }
        return value instanceof Boolean ? 'b' : value instanceof byte[] ? 'y' : LEARNED;
    }

    private static void setLearned(PreparedStatement statement, int at, @Nullable String value, @Nullable String type)
            throws SQLException {
        if (type == null) {
            statement.setObject(at, value, Types.OTHER);
        } else if (value == null) {
            statement.setNull(at, Types.NULL, type);
        } else {
            var typed = new PGobject();
            typed.setType(type);
            typed.setValue(value);
            statement.setObject(at, typed);
        }
    }

    private static @Nullable String text(@Nullable Object value, ObjectMapper json) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        if (value instanceof AsJson document) {
            return written(document, json);
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static boolean areUuids(Collection<?> many) {
        return !many.isEmpty() && many.iterator().next() instanceof UUID;
    }

    private static java.sql.Array array(PreparedStatement statement, Collection<?> many) throws SQLException {
        var values = many.stream()
                .map(each -> each instanceof Enum<?> constant ? constant.name() : each)
                .toArray();
        return statement.getConnection().createArrayOf(areUuids(many) ? "uuid" : "text", values);
    }

    private static @Nullable String written(AsJson document, ObjectMapper json) {
        try {
            return document.value() == null ? null : json.writeValueAsString(document.value());
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
