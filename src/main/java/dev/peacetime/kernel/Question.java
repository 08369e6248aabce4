package dev.peacetime.kernel;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of several ids at once; equal, if one statement answers both.
 *
 * @param text has the ids as its first parameter
 * @param others the values of the others, in their order
 */
record Question<T>(
        UUID organization, String settings, NamedSql text, List<@Nullable Object> others, Function<Row, T> view) {

    /** The select for each of the ids asked for, planned like that for one of them: the {@code offset} keeps the planner out. */
    private static final String FRONT = """
            select asked.id as asked_id, found.*
            from unnest(:asked::uuid[]) as asked (id)
            cross join lateral (
            """;

    /** The text that asks a select, which ends in its {@code where} clause, for the rows that have one of the ids in a column. */
    static NamedSql ofEach(String select, String column) {
        return NamedSql.of(FRONT + select + "\n  and " + column + " = asked.id\noffset 0) found");
    }

    BoundSql about(List<UUID> ids) {
        return new BoundSql(text, Stream.concat(Stream.of(ids), others.stream()).toArray());
    }

    UUID idIn(Row row) {
        return row.uuid("asked_id");
    }

    /** What a row says, or why it says nothing: that is the answer for its id alone. */
    Supplier<T> answerIn(Row row) {
        try {
            var answer = view.apply(row);
            return () -> answer;
        } catch (RuntimeException refusal) {
            return () -> {
                throw refusal;
            };
        }
    }
}
