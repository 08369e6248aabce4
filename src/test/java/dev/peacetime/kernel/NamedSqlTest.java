package dev.peacetime.kernel;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamedSqlTest {

    private static final String SELECT = """
            select e.id, ':list' as quoted -- :list
            from entry e
            where e.list = :list and e.lists = :lists and e.id < :after0::uuid and e.at > :list::text::date""";

    @Test
    void ofEachAsksWithWhatIsTheAskersOwnInFront() {
        var each =
                NamedSql.ofEach(SELECT, List.of(new NamedSql.Own("list", "uuid"), new NamedSql.Own("after0", "text")));

        assertThat(each.names()).containsExactly("list", "after0", "lists");
        assertThat(each.positional()).isEqualTo("""
                select asked.place as asked_place, found.*
                from unnest((select ?::uuid[]), (select ?::text[])) with ordinality as asked (list, after0, place)
                cross join lateral (
                select e.id, ':list' as quoted -- :list
                from entry e
                where e.list = asked.list and e.lists = ? and e.id < asked.after0::uuid and e.at > asked.list::text::date
                offset 0) found""");
    }

    /** The values come in the order in which they were bound, so each order is a text of its own. */
    @Test
    void ofEachTellsOneOrderOfTheAskersOwnFromAnother() {
        var list = new NamedSql.Own("list", "uuid");
        var after = new NamedSql.Own("after0", "text");

        assertThat(NamedSql.ofEach(SELECT, List.of(list, after)).names()).startsWith("list", "after0");
        assertThat(NamedSql.ofEach(SELECT, List.of(after, list)).names()).startsWith("after0", "list");
    }
}
