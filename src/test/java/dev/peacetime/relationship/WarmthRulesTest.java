package dev.peacetime.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When a tie cools: by the calendar, whatever clocks and leap days do. */
class WarmthRulesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void countsDaysAcrossAChangeOfClocks() {
        // Clocks go forward on 29 March 2026: the day has 23 hours.
        var touched = Instant.parse("2026-03-28T22:30:00Z");
        var cadence = new Cadence("P2D", "P4D");

        assertThat(at(touched, cadence, BERLIN, "2026-03-29T21:59:59Z")).isEqualTo(WarmthState.WARM);
        assertThat(at(touched, cadence, BERLIN, "2026-03-29T22:00:00Z")).isEqualTo(WarmthState.COOLING);
        assertThat(at(touched, cadence, BERLIN, "2026-03-31T21:59:59Z")).isEqualTo(WarmthState.COOLING);
        assertThat(at(touched, cadence, BERLIN, "2026-03-31T22:00:00Z")).isEqualTo(WarmthState.COLD);
    }

    @Test
    void countsDaysWhenAnHourComesTwice() {
        // Clocks go back on 25 October 2026: the day has 25 hours.
        var touched = Instant.parse("2026-10-24T22:30:00Z");
        var cadence = new Cadence("P1D", "P7D");

        assertThat(at(touched, cadence, BERLIN, "2026-10-25T22:59:59Z")).isEqualTo(WarmthState.WARM);
        assertThat(at(touched, cadence, BERLIN, "2026-10-25T23:00:00Z")).isEqualTo(WarmthState.COOLING);
    }

    @Test
    void isTheOrganizationsDayNotTheServers() {
        var touched = Instant.parse("2026-03-01T23:30:00Z");
        var cadence = new Cadence("P1D", "P7D");

        assertThat(WarmthRules.warmth(touched, cadence, ZoneId.of("UTC"), touched)
                        .coolsOn())
                .isEqualTo("2026-03-02");
        assertThat(WarmthRules.warmth(touched, cadence, ZoneId.of("Asia/Tokyo"), touched)
                        .coolsOn())
                .isEqualTo("2026-03-03");
        assertThat(WarmthRules.warmth(touched, cadence, ZoneId.of("America/Los_Angeles"), touched)
                        .coolsOn())
                .isEqualTo("2026-03-02");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, P1Y, 2025-02-28",
        "2024-02-28, P1Y, 2025-02-28",
        "2023-02-28, P1Y, 2024-02-28",
        "2024-01-31, P1M, 2024-02-29",
        "2023-01-31, P1M, 2023-02-28",
        "2024-02-28, P1D, 2024-02-29",
        "2023-02-28, P1D, 2023-03-01",
        "2024-02-28, P366D, 2025-02-28",
        "2024-02-01, P30D, 2024-03-02",
        "2023-12-31, P2M, 2024-02-29",
        "2024-02-22, P1W, 2024-02-29",
    })
    void aLeapDayMovesNoCadenceWrongly(String touched, String ideal, String coolsOn) {
        var cadence = new Cadence(ideal, null);

        assertThat(cadence.coolsOn(LocalDate.parse(touched))).isEqualTo(coolsOn);
    }

    @Test
    void saysItForPeople() {
        var now = Instant.parse("2026-03-14T12:00:00Z");

        assertThat(sentence("2025-01-10T12:00:00Z", now)).isEqualTo("No contact for 14 months; warm up first.");
        assertThat(sentence("2025-11-20T12:00:00Z", now))
                .isEqualTo("No contact for 3 months; it is time to be in touch.");
        assertThat(sentence("2026-03-13T12:00:00Z", now)).isEqualTo("You were in touch a day ago.");
        assertThat(sentence("2026-03-14T12:00:00Z", now)).isEqualTo("You were in touch today.");
        assertThat(WarmthRules.warmth(null, Cadence.USUAL, BERLIN, now).state()).isEqualTo(WarmthState.COLD);
    }

    @Test
    void aCadenceIsADayAtLeastAndTheRightWayUp() {
        assertThat(CadenceRules.mayBe(null)).isEmpty();
        assertThat(CadenceRules.mayBe(new Cadence("P60D", "P2M"))).contains(RelationshipRefusal.CADENCE_UPSIDE_DOWN);
        assertThat(CadenceRules.mayBe(new Cadence("P0D", null))).contains(RelationshipRefusal.CADENCE_UPSIDE_DOWN);
        assertThat(CadenceRules.mayBe(new Cadence("P60D", "P6M"))).isEmpty();
        assertThat(CadenceRules.mayBe(new Cadence("P1D", "P1D"))).isEmpty();
    }

    private static String sentence(String touched, Instant now) {
        return WarmthRules.warmth(Instant.parse(touched), Cadence.USUAL, BERLIN, now)
                .sentence();
    }

    private static WarmthState at(Instant touched, Cadence cadence, ZoneId zone, String now) {
        return WarmthRules.warmth(touched, cadence, zone, Instant.parse(now)).state();
    }
}
