package dev.peacetime.person;

import dev.peacetime.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is added is written past Hibernate: a column that comes to a table must come to the statement too, or be named here. */
@QuarkusTest
class NewcomersTest {

    @Test
    void areWrittenWithEveryColumnOfAPerson() throws SQLException {
        var later = Set.of("merged_into_id", "removed_at", "skill_keys");

        assertThat(columns("person")).filteredOn(each -> !later.contains(each)).isSubsetOf(written(Newcomers.PEOPLE));
    }

    @Test
    void areWrittenWithEveryColumnOfTheirWork() throws SQLException {
        assertThat(columns("employment")).isSubsetOf(written(Newcomers.WORK));
    }

    private static List<String> columns(String table) throws SQLException {
        return List.of(
                Owner.text("select string_agg(column_name, ',') from information_schema.columns where table_name = '"
                                + table + "' and is_generated = 'NEVER'")
                        .split(","));
    }

    /** The columns that a text inserts into. */
    private static List<String> written(String text) {
        return Stream.of(
                        text.substring(text.indexOf('(') + 1, text.indexOf(')')).split(","))
                .map(String::strip)
                .toList();
    }
}
