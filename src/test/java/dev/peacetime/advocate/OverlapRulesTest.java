package dev.peacetime.advocate;

import dev.peacetime.relationship.TieHow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OverlapRulesTest {

    private static final UUID ACME = UUID.randomUUID();
    private static final UUID GLOBEX = UUID.randomUUID();

    /** Work is written as employer:from/until; what is left out is not known, or goes on. */
    @ParameterizedTest(name = "{0}: {1} and {2}: {3}, {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "WORKED_WITH,  A:2018-01-01/2020-12-31,                        A:2020-06-01/,           CONFIRMED,   2020-06-01/2020-12-31",
                "MANAGED,      A:2018-01-01/,                                  A:2020-06-01/,           CONFIRMED,   2020-06-01/",
                "REPORTED_TO,  A:2018-01-01/2019-12-31,                        A:2019-12-31/,           CONFIRMED,   2019-12-31/2019-12-31",
                "WORKED_WITH,  A:2018-01-01/2019-12-31,                        A:2020-01-01/,           MISMATCH,    -",
                "WORKED_WITH,  A:2018-01-01/2019-12-31,                        G:2018-01-01/2019-12-31, MISMATCH,    -",
                "WORKED_WITH,  A:2018-01-01/2019-12-31 G:2020-01-01/,          G:2021-01-01/,           CONFIRMED,   2021-01-01/",
                "WORKED_WITH,  A:/2019-12-31,                                  A:2018-01-01/,           UNKNOWN,     2018-01-01/2019-12-31",
                "WORKED_WITH,  A:/2017-12-31,                                  A:2018-01-01/,           MISMATCH,    -",
                "WORKED_WITH,  -,                                              A:2018-01-01/,           UNKNOWN,     -",
                "WORKED_WITH,  A:2018-01-01/,                                  -,                       UNKNOWN,     -",
                "STUDIED_WITH, A:2018-01-01/2019-12-31,                        A:2020-01-01/,           NOT_CLAIMED, -",
                "KNOW_OF,      A:2018-01-01/,                                  A:2020-01-01/,           NOT_CLAIMED, 2020-01-01/",
            })
    void agreesWithTheEmploymentsOrSaysThatItDoesNot(
            TieHow claimed, String theirs, String candidates, OverlapVerdict verdict, String together) {
        var overlap = OverlapRules.check(claimed, work(theirs), work(candidates));

        assertThat(overlap.verdict()).isEqualTo(verdict);
        assertThat(overlap.together().stream().map(OverlapRulesTest::written))
                .isEqualTo(together == null ? List.of() : List.of(together));
    }

    @Property(tries = 500)
    void isTheSameWhicheverOfTheTwoIsAskedFirst(
            @ForAll("work") List<WorkSpan> one, @ForAll("work") List<WorkSpan> other) {
        var here = OverlapRules.check(TieHow.WORKED_WITH, one, other);
        var there = OverlapRules.check(TieHow.WORKED_WITH, other, one);

        assertThat(here.verdict()).isEqualTo(there.verdict());
        assertThat(here.together()).containsExactlyInAnyOrderElementsOf(there.together());
    }

    @Provide
    Arbitrary<List<WorkSpan>> work() {
        var day = Arbitraries.integers()
                .between(0, 40)
                .map(LocalDate.EPOCH::plusDays)
                .injectNull(0.2);
        var employer = Arbitraries.of(ACME, GLOBEX);
        return Combinators.combine(employer, day, day)
                .as((who, from, until) -> new WorkSpan(who, "An employer", from, until))
                .filter(span -> span.from() == null
                        || span.until() == null
                        || !span.from().isAfter(span.until()))
                .list()
                .ofMaxSize(4);
    }

    private static List<WorkSpan> work(String written) {
        return written == null
                ? List.of()
                : Stream.of(written.split(" ")).map(OverlapRulesTest::span).toList();
    }

    private static WorkSpan span(String written) {
        var days = written.substring(2).split("/", -1);
        return new WorkSpan(written.startsWith("A") ? ACME : GLOBEX, "An employer", day(days[0]), day(days[1]));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String written(CommonWork work) {
        return Objects.toString(work.from(), "") + "/" + Objects.toString(work.until(), "");
    }
}
