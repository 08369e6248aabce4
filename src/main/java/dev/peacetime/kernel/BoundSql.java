package dev.peacetime.kernel;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A text with the values of its parameters, in their order. */
record BoundSql(NamedSql text, @Nullable Object[] values) {

    /** Sets all parameters from the given place on, and tells the place behind them. */
    int set(PreparedStatement statement, int from, ObjectMapper json) throws SQLException {
        text.types().set(statement, from, values, json);
        return from + values.length;
    }
}
