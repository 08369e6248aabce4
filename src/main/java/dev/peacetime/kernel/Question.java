package dev.peacetime.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What several may ask, each with own values; equal, if one statement answers them all.
 *
 * @param text has the own values of all as its first parameters
 * @param others the values of the others, in their order
 */
record Question<A>(
        UUID organization, String settings, NamedSql text, List<@Nullable Object> others, Reading<A> reading) {

    BoundSql of(List<List<@Nullable Object>> askers) {
        var own = new ArrayList<@Nullable Object>();
        for (int at = 0; at < askers.get(0).size(); at++) {
            var place = at;
            own.add(askers.stream().map(values -> values.get(place)).toList());
        }
        return new BoundSql(text, Stream.concat(own.stream(), others.stream()).toArray());
    }

    /**
     * Tells everybody their answer, as soon as the rows of the next one begin.
     *
     * @param row the one at hand among the results
     */
    void answer(
            List<List<@Nullable Object>> askers,
            ResultSet results,
            Row row,
            BiConsumer<List<@Nullable Object>, Supplier<A>> tell)
            throws SQLException {
        var answer = new Answer<>(reading.begin());
        var whose = 0;
        while (results.next()) {
            var place = row.longNumber("asked_place") - 1;
            for (; whose < place; whose++) {
                tell.accept(askers.get(whose), answer);
                answer = new Answer<>(reading.begin());
            }
            if (place < whose) {
                throw new IllegalStateException("the rows of one asker are not together");
            }
            answer.add(row);
        }
        for (; whose < askers.size(); whose++) {
            tell.accept(askers.get(whose), answer);
            answer = new Answer<>(reading.begin());
        }
    }

    /** What rows say, or why one of them says nothing: that is the answer for who asked for it alone. */
    private static final class Answer<A> implements Supplier<A> {

        private final Reading.Rows<A> rows;
        private @Nullable RuntimeException refusal;

        Answer(Reading.Rows<A> rows) {
            this.rows = rows;
        }

        void add(Row row) {
            try {
                rows.add(row);
            } catch (RuntimeException wrong) {
                refusal = wrong;
            }
        }

        @Override
        public A get() {
            if (refusal != null) {
                throw refusal;
            }
            return rows.answer();
        }
    }
}
