package dev.peacetime.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How rows become an answer; equal to others that make the same of the same rows. It looks at nothing but the rows. */
interface Reading<A> {

    /** For one who asks. */
    Rows<A> begin();

    /** For so many who ask one statement reads at most: more gain little, and would wait for one connection while others are idle. */
    int together();

    /** The rows for one who asks, as they come. */
    interface Rows<A> {

        void add(Row row);

        A answer();
    }

    /**
     * The only row, or the refusal of what does not exist or is not for the caller to see.
     *
     * @param view made of the row alone
     */
    record One<T>(Function<Row, T> view) implements Reading<T> {

        @Override
        public Rows<T> begin() {
            return new Rows<>() {
                private @Nullable T found;

                @Override
                public void add(Row row) {
                    found = view.apply(row);
                }

                @Override
                public T answer() {
                    if (found == null) {
                        throw KernelRefusal.NOT_FOUND.refused();
                    }
                    return found;
                }
            };
        }

        @Override
        public int together() {
            return 100;
        }
    }

    /**
     * All rows.
     *
     * @param view made of the row alone
     */
    record All<T>(Function<Row, T> view) implements Reading<List<T>> {

        @Override
        public Rows<List<T>> begin() {
            return new Rows<>() {
                private final List<T> found = new ArrayList<>();

                @Override
                public void add(Row row) {
                    found.add(view.apply(row));
                }

                @Override
                public List<T> answer() {
                    return found;
                }
            };
        }

        @Override
        public int together() {
            return 5;
        }
    }

    /**
     * The rows of a page. Of the one behind it is only seen that there is one.
     *
     * @param view made of the row alone
     */
    record OfPage<T>(int limit, Keyset keyset, Function<Row, T> view) implements Reading<Part<T>> {

        @Override
        public Rows<Part<T>> begin() {
            return new Rows<>() {
                private final List<T> items = new ArrayList<>();
                private List<@Nullable String> last = List.of();
                private boolean more;

                @Override
                public void add(Row row) {
                    if (items.size() == limit) {
                        more = true;
                        return;
                    }
                    items.add(view.apply(row));
                    if (items.size() == limit) {
                        last = keyset.keyOf(row);
                    }
                }

                @Override
                public Part<T> answer() {
                    return new Part<>(items, more ? last : null);
                }
            };
        }

        @Override
        public int together() {
            return Math.min(100, 1 + 200 / limit);
        }
    }

    /**
     * What stands on a page.
     *
     * @param last the key of the last row, if there are more behind it
     */
    record Part<T>(List<T> items, @Nullable List<@Nullable String> last) {

        Page<T> under(Function<List<@Nullable String>, String> seal) {
            return new Page<>(items, last == null ? null : seal.apply(last));
        }
    }
}
