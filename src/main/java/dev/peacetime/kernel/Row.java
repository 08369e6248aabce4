package dev.peacetime.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer, read by column name. The plain readers refuse a null, which would be a mistake in the query; the
 * {@code maybe} ones allow it.
 */
public final class Row {

    private final ResultSet results;
    private final Columns columns;
    private final JsonReaders json;

    Row(ResultSet results, JsonReaders json) {
        this.results = results;
        this.columns = new Columns(results);
        this.json = json;
    }

    public UUID uuid(String column) {
        return present(column, maybeUuid(column));
    }

    public @Nullable UUID maybeUuid(String column) {
        return read(() -> results.getObject(columns.placeOf(column), UUID.class));
    }

    public String text(String column) {
        return present(column, maybeText(column));
    }

    public @Nullable String maybeText(String column) {
        return read(() -> results.getString(columns.placeOf(column)));
    }

    public Instant instant(String column) {
        return present(column, maybeInstant(column));
    }

    public @Nullable Instant maybeInstant(String column) {
        var time = read(() -> results.getObject(columns.placeOf(column), OffsetDateTime.class));
        return time == null ? null : time.toInstant();
    }

    public @Nullable LocalDate maybeDate(String column) {
        return read(() -> results.getObject(columns.placeOf(column), LocalDate.class));
    }

    public @Nullable PartialDate maybePartialDate(String column) {
        var text = maybeText(column);
        return text == null ? null : PartialDate.parse(text);
    }

    public boolean truth(String column) {
        return present(column, maybeTruth(column));
    }

    public @Nullable Boolean maybeTruth(String column) {
        return read(() -> results.getObject(columns.placeOf(column), Boolean.class));
    }

    public int number(String column) {
        return present(column, maybeNumber(column));
    }

    public @Nullable Integer maybeNumber(String column) {
        return read(() -> results.getObject(columns.placeOf(column), Integer.class));
    }

    public long longNumber(String column) {
        return present(column, read(() -> results.getObject(columns.placeOf(column), Long.class)));
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E maybeConstant(String column, Class<E> type) {
        var name = maybeText(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public List<String> texts(String column) {
        return List.of((String[]) present(
                column, read(() -> results.getArray(columns.placeOf(column)).getArray())));
    }

    public List<UUID> uuids(String column) {
        return List.of((UUID[]) present(
                column, read(() -> results.getArray(columns.placeOf(column)).getArray())));
    }

    public byte[] bytes(String column) {
        return present(column, maybeBytes(column));
    }

    private byte @Nullable [] maybeBytes(String column) {
        return read(() -> results.getBytes(columns.placeOf(column)));
    }

    public <T> @Nullable T json(String column, Class<T> type) {
        var document = maybeBytes(column);
        return document == null ? null : json.one(document, type);
    }

    public <T> List<T> jsons(String column, Class<T> type) {
        var document = maybeBytes(column);
        return document == null ? List.of() : json.list(document, type);
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("no value in column " + column);
        }
        return value;
    }

    private static <T> @Nullable T read(Read<@Nullable T> read) {
        try {
            return read.value();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    @FunctionalInterface
    private interface Read<T extends @Nullable Object> {
        T value() throws SQLException;
    }
}
