package dev.peacetime.guard;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.peacetime.guard.ConsentStanding.LAPSED;
import static dev.peacetime.guard.ConsentStanding.LIVING;
import static dev.peacetime.guard.ConsentStanding.NOT_YET_GIVEN;
import static dev.peacetime.guard.ConsentStanding.WITHDRAWN;
import static dev.peacetime.guard.GuardScene.NOW;
import static dev.peacetime.guard.GuardScene.REFEREE;
import static org.assertj.core.api.Assertions.assertThat;

class ConsentFactTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, 2026-03-12", // Monday to Thursday
        "2026-03-10, 2026-03-13",
        "2026-03-11, 2026-03-16", // over a weekend
        "2026-03-13, 2026-03-18",
        "2026-03-14, 2026-03-18", // given on a Saturday
        "2026-03-15, 2026-03-18",
    })
    void countsThreeBusinessDaysAfterTheDayItWasSaid(LocalDate given, LocalDate lastDay) {
        assertThat(ConsentFact.lastOralDay(given)).isEqualTo(lastDay);
    }

    @Test
    void lapsesWithTheLastOralDayUnlessConfirmedInWriting() {
        var onTuesday = "2026-03-10T09:00:00Z";
        var lastMoment = Instant.parse("2026-03-13T23:59:59Z");
        var saturday = Instant.parse("2026-03-14T00:00:00Z");

        assertThat(toReferee().oral(onTuesday).build().standing(lastMoment)).isEqualTo(LIVING);
        assertThat(toReferee().oral(onTuesday).build().standing(saturday)).isEqualTo(LAPSED);
        assertThat(toReferee().oral(onTuesday).confirmedInWriting().build().standing(saturday))
                .isEqualTo(LIVING);
        assertThat(toReferee().at(onTuesday).build().standing(saturday)).isEqualTo(LIVING);
    }

    @Test
    void lapsesAtTheMomentItExpires() {
        assertThat(toReferee().until(NOW.plusMillis(1)).build().standing(NOW)).isEqualTo(LIVING);
        assertThat(toReferee().until(NOW).build().standing(NOW)).isEqualTo(LAPSED);
    }

    @Test
    void doesNotCountBeforeItIsGiven() {
        var at = "2026-03-12T00:00:00Z";

        assertThat(toReferee().at(at).build().standing(NOW)).isEqualTo(NOT_YET_GIVEN);
        assertThat(toReferee().at(at).build().standing(Instant.parse(at))).isEqualTo(LIVING);
    }

    @Test
    void staysWithdrawnWhateverElseHappened() {
        assertThat(toReferee().withdrawn().build().standing(NOW)).isEqualTo(WITHDRAWN);
        assertThat(toReferee().withdrawn().until(NOW).build().standing(NOW)).isEqualTo(WITHDRAWN);
    }

    private static ConsentBuilder toReferee() {
        return ConsentBuilder.to(REFEREE);
    }
}
