package dev.peacetime.person;

import dev.peacetime.kernel.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmploymentRulesTest {

    private static final UUID ACME = UUID.randomUUID();

    /** What a file tells of work at an employer, from and to; what is known there, from and to. */
    @ParameterizedTest
    @CsvSource({
        ",        ,        ,        ,     true",
        "2019-03, ,        2015,    ,     true",
        ",        ,        2015,    2018, false",
        "2015,    2018,    2015-04, 2018, true",
        "2015,    2018,    2015-04, ,     true",
        "2015,    2018,    2010,    2012, false",
        "2015,    2018,    ,        ,     false",
        "2015,    2018,    ,        2018, false",
        ",        2018,    ,        2018, true",
        ",        2018,    ,        ,     false",
    })
    void knowsWorkByItsBeginningAndWhatLastsByWhatLasts(
            String from, String to, String knownFrom, String knownTo, boolean known) {
        assertThat(EmploymentRules.isKnown(ACME, date(from), date(to), List.of(at(ACME, knownFrom, knownTo))))
                .isEqualTo(known);
    }

    @Test
    void knowsNoWorkByWorkElsewhere() {
        assertThat(EmploymentRules.isKnown(ACME, null, null, List.of(at(UUID.randomUUID(), null, null))))
                .isFalse();
    }

    private static EmploymentView at(UUID employer, String from, String to) {
        return new EmploymentView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                employer,
                "Acme",
                null,
                null,
                date(from),
                date(to),
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                "1");
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
