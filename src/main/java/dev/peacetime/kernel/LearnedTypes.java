package dev.peacetime.kernel;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Of which types the parameters of a text are that say nothing themselves, as the server reads it: asked once for each text.
 * A statement all of whose types are told is prepared once on each connection and planned once; and the driver sends it together
 * with the setting in front of it, which it does not do with a named statement that the server must describe first.
 */
final class LearnedTypes {

    private final String text;
    private final ConcurrentMap<String, @Nullable String[]> known = new ConcurrentHashMap<>();

    /**
     * The types of a text's parameters.
     *
     * @param text in the driver's positional form
     */
    LearnedTypes(String text) {
        this.text = text;
    }

    /** Sets all parameters from the given place on, each with its type. */
    void set(PreparedStatement statement, int from, @Nullable Object[] values, ObjectMapper json) throws SQLException {
        var kinds = kinds(values);
        if (kinds.indexOf(SqlValue.LEARNED) >= 0 && !known.containsKey(kinds)) {
            known.put(kinds, learned(statement.getConnection(), values, json));
        }
        set(statement, from, values, known.getOrDefault(kinds, new @Nullable String[values.length]), json);
    }

    private static void set(
            PreparedStatement statement,
            int from,
            @Nullable Object[] values,
            @Nullable String[] types,
            ObjectMapper json)
            throws SQLException {
        for (int at = 0; at < values.length; at++) {
            SqlValue.set(statement, from + at, values[at], types[at], json);
        }
    }

    /** By a statement of its own, for one that was described once is not sent together with a setting any more. */
    private @Nullable String[] learned(Connection connection, @Nullable Object[] values, ObjectMapper json)
            throws SQLException {
        var types = new @Nullable String[values.length];
        try (var statement = connection.prepareStatement(text + "\n-- described")) {
            set(statement, 1, values, types, json);
            var described = statement.getParameterMetaData();
            for (int at = 0; at < types.length; at++) {
                types[at] = described.getParameterTypeName(at + 1);
            }
        }
        return types;
    }

    private static String kinds(@Nullable Object[] values) {
        var kinds = new char[values.length];
        for (int at = 0; at < values.length; at++) {
            kinds[at] = SqlValue.kind(values[at]);
        }
        return new String(kinds);
    }
}
