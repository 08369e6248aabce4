package dev.peacetime.wishlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class EntryRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
    private static final UUID ANN = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();

    @Test
    void keepsForTwoYearsUnlessToldOtherwise() {
        assertThat(EntryRules.keptUntil(null, TODAY)).isEqualTo("2028-02-28");
        assertThat(EntryRules.keptUntil(LocalDate.of(2031, 1, 1), TODAY)).isEqualTo("2031-01-01");
    }

    @Test
    void keepsUntilSomeDayAhead() {
        assertThat(EntryRules.mayBeKeptUntil(TODAY.plusDays(1), TODAY)).isEmpty();
        assertThat(EntryRules.mayBeKeptUntil(TODAY, TODAY)).contains(WishlistRefusal.KEEP_UNTIL_PAST);
    }

    @ParameterizedTest
    @EnumSource
    void goesOnOnlyWhileItLives(EntryStatus status) {
        var answer = EntryRules.mayGoOn(status);

        assertThat(answer.isEmpty())
                .isEqualTo(Set.of(EntryStatus.WAITING, EntryStatus.WOKEN, EntryStatus.IN_TALKS)
                        .contains(status));
        assertThat(answer.stream()).allMatch(WishlistRefusal.ENTRY_OVER::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, 2026-03-01,",
        "WOKEN, 2026-06-30,",
        "IN_TALKS, 2026-03-01,",
        "WAITING, 2026-02-28, SNOOZE_PAST",
        "WOKEN, 2025-12-31, SNOOZE_PAST",
        "WAITING, 2026-07-01, SNOOZE_BEYOND_KEEPING",
        "HIRED, 2026-03-01, ENTRY_OVER",
        "CLOSED, 2026-03-01, ENTRY_OVER",
        "LAPSED, 2026-03-01, ENTRY_OVER"
    })
    void sleepsUntilADayAheadWhileItIsKept(EntryStatus status, LocalDate until, WishlistRefusal refusal) {
        var answer = EntryRules.maySnooze(status, until, LocalDate.of(2026, 6, 30), TODAY);

        assertThat(answer.orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @EnumSource
    void isGivenUpUnlessItCameTrue(EntryStatus status) {
        var answer = EntryRules.mayClose(status);

        assertThat(answer.isPresent()).isEqualTo(status == EntryStatus.HIRED);
    }

    @Test
    void waitsForManagersWhoAreOrWereThere() {
        assertThat(EntryRules.mayWaitFor(List.of(ANN, BOB), List.of(BOB), Set.of(ANN)))
                .isEmpty();
        assertThat(EntryRules.mayWaitFor(List.of(ANN, BOB), List.of(), Set.of(ANN)))
                .contains(WishlistRefusal.WAKE_MANAGER_UNKNOWN);
    }
}
