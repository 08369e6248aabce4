package dev.peacetime.referral;

import dev.peacetime.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwnershipRulesTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** Each right is written as its days, from and until; the answer names which gives way to which. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "0-10,                -",
                "0-10 10-20,          -",
                "0-10 5-15,           1>0",
                "5-15 0-10,           0>1",
                "0-10 0-10,           1>0",
                "0-10 20-30,          -",
                "0-30 5-10 20-40,     1>0 2>0",
                "0-10 5-25 20-30,     1>0",
                "0-10 8-12 11-20,     1>0",
                "0-10 8-30 12-20,     1>0",
            })
    void theOneThatBeganEarlierStays(String days, String settled) {
        var rights = Stream.of(days.split(" ")).map(OwnershipRulesTest::right).toList();

        var gaveWay = OwnershipRules.settle(rights).entrySet().stream()
                .map(each -> rights.indexOf(each.getKey()) + ">" + rights.indexOf(each.getValue()))
                .sorted()
                .collect(Collectors.joining(" "));

        assertThat(gaveWay).isEqualTo(settled == null ? "" : settled);
    }

    private static OwnershipRules.Right right(String days) {
        var ends = days.split("-");
        return new OwnershipRules.Right(Ids.next(), UUID.randomUUID(), day(ends[0]), day(ends[1]));
    }

    private static Instant day(String number) {
        return START.plus(Duration.ofDays(Long.parseLong(number)));
    }
}
