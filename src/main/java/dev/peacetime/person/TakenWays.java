package dev.peacetime.person;

import dev.peacetime.kernel.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ways that a person has already, and those of the same keys by which others are recognised. */
record TakenWays(List<Taken> taken) {

    /** As many of each kind as a person may have. */
    private static final int MOST_ADDRESSES = 20;

    private static final int MOST_LINKS = 50;

    /**
     * @param own whether it is this person's, and not another's
     * @param key the key; where there is none, the way as written
     */
    record Taken(boolean own, ContactKind kind, String key, int position) {

        static Taken of(Row row) {
            return new Taken(
                    row.truth("own"), row.constant("kind", ContactKind.class), row.text("key"), row.number("position"));
        }
    }

    /** What of these the person has not yet and can have; the fields of what they cannot have are added to the refused. */
    List<ContactWay> fresh(List<ContactWay> given, Set<String> refused) {
        var fresh = new ArrayList<ContactWay>();
        for (var way : given) {
            var same = taken.stream().filter(each -> isSame(each, way)).toList();
            if (same.isEmpty() && count(way.kind()) + count(way.kind(), fresh) < most(way.kind())) {
                fresh.add(way);
            } else if (same.stream().noneMatch(Taken::own)) {
                refused.add(field(way.kind()));
            }
        }
        return fresh;
    }

    /** The position behind all that the person has. */
    int next() {
        return taken.stream().filter(Taken::own).mapToInt(Taken::position).max().orElse(-1) + 1;
    }

    private static boolean isSame(Taken taken, ContactWay way) {
        return taken.kind == way.kind() && taken.key.equals(way.key() == null ? way.written() : way.key());
    }

    private long count(ContactKind kind) {
        return taken.stream().filter(each -> each.own && each.kind == kind).count();
    }

    private static long count(ContactKind kind, List<ContactWay> ways) {
        return ways.stream().filter(each -> each.kind() == kind).count();
    }

    private static int most(ContactKind kind) {
        return kind == ContactKind.LINK ? MOST_LINKS : MOST_ADDRESSES;
    }

    private static String field(ContactKind kind) {
        return switch (kind) {
            case EMAIL -> "emails";
            case PHONE -> "phones";
            case LINK -> "links";
        };
    }
}
