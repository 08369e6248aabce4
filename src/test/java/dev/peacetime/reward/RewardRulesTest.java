package dev.peacetime.reward;

import dev.peacetime.referral.RewardTier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class RewardRulesTest {

    private static final Instant HIRED = Instant.parse("2026-06-01T00:00:00Z");

    /** The order of the rules: where two speak, the one further up is named. */
    private static final List<RewardRule> FIRST_NAMED = List.of(
            RewardRule.NO_KIN,
            RewardRule.NOT_FOR_ONES_OWN_ROLE,
            RewardRule.MEMBERS_ONLY,
            RewardRule.OWNER_ONLY,
            RewardRule.WITHIN_OWNERSHIP,
            RewardRule.STILL_HERE,
            RewardRule.STAYED);

    @ParameterizedTest(name = "kin {0}, own role {1}, outsider {2}, owner {3}, owned {4} d, left after {5} d: {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                "false, false, false, true,  10,  -,  -",
                "true,  false, false, true,  10,  -,  NO_KIN",
                "false, true,  false, true,  10,  -,  NOT_FOR_ONES_OWN_ROLE",
                "false, false, true,  true,  10,  -,  MEMBERS_ONLY",
                "false, false, false, false, 10,  -,  OWNER_ONLY",
                "false, false, false, true,  0,   -,  WITHIN_OWNERSHIP",
                "false, false, false, true,  -1,  -,  WITHIN_OWNERSHIP",
                "false, false, false, true,  -,   -,  WITHIN_OWNERSHIP",
                "false, false, false, true,  10,  0,  STILL_HERE",
                "false, false, false, true,  10,  -5, STILL_HERE",
                "false, false, false, true,  10,  5,  -",
            })
    void forfeitsByTheRuleThatSaysSo(
            boolean kin,
            boolean ownRole,
            boolean outsider,
            boolean owner,
            Integer owned,
            Integer left,
            RewardRule rule) {
        var facts = new RewardFacts(kin, ownRole, outsider, owner, after(owned), after(left), HIRED);

        assertThat(RewardRules.forfeits(facts)).isEqualTo(Optional.ofNullable(rule));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void namesTheFirstOfTwoThatSpeak(RewardRule one, RewardRule other) {
        var facts = new RewardFacts(
                speaks(RewardRule.NO_KIN, one, other),
                speaks(RewardRule.NOT_FOR_ONES_OWN_ROLE, one, other),
                speaks(RewardRule.MEMBERS_ONLY, one, other),
                !speaks(RewardRule.OWNER_ONLY, one, other),
                speaks(RewardRule.WITHIN_OWNERSHIP, one, other) ? HIRED : HIRED.plusSeconds(1),
                speaks(RewardRule.STILL_HERE, one, other) ? HIRED : null,
                HIRED);

        var expected = FIRST_NAMED.stream()
                .filter(rule -> rule == one || rule == other)
                .findFirst();

        assertThat(RewardRules.forfeits(facts)).isEqualTo(expected);
    }

    /** All that can be known at the hire; whether somebody stays is known later. */
    static Stream<Arguments> pairs() {
        return FIRST_NAMED.stream()
                .filter(rule -> rule != RewardRule.STAYED)
                .flatMap(one -> FIRST_NAMED.stream()
                        .filter(rule -> rule != RewardRule.STAYED)
                        .map(other -> Arguments.of(one, other)));
    }

    @Test
    void knowsEveryRule() {
        assertThat(FIRST_NAMED).containsExactly(RewardRule.values());
        assertThat(FIRST_NAMED)
                .allMatch(rule -> rule.version() >= 1 && !rule.sentence().isBlank());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PENDING,   REWARD_NOT_DUE, -",
                "DUE,       -,              -",
                "PAID,      REWARD_SETTLED, REWARD_SETTLED",
                "FORFEITED, REWARD_SETTLED, REWARD_SETTLED",
            })
    void isPaidWhenDueAndSettledOnce(RewardStatus status, RewardRefusal pay, RewardRefusal forfeit) {
        assertThat(RewardRules.mayBePaid(status)).isEqualTo(Optional.ofNullable(pay));
        assertThat(RewardRules.mayBeForfeited(status)).isEqualTo(Optional.ofNullable(forfeit));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,  -",
                "0,  -",
                "5,  -",
                "10, -",
                "-1, PAYMENT_TIME_WRONG",
                "11, PAYMENT_TIME_WRONG",
            })
    void isPaidBetweenWhenItWasRecordedAndNow(Integer days, RewardRefusal no) {
        assertThat(RewardRules.mayBePaid(RewardStatus.DUE, after(days), HIRED, HIRED.plus(Duration.ofDays(10))))
                .isEqualTo(Optional.ofNullable(no));
    }

    @ParameterizedTest
    @CsvSource({"Staff, 'half half'", "staff, 'half half'", "Junior, any", ", any"})
    void promisesTheTiersOfTheRolesLevelOrElseThoseOfAny(String level, String tiers) {
        var promised =
                List.of(tier("any", null), tier("half", List.of("Staff")), tier("half", List.of("STAFF", "Lead")));

        assertThat(RewardRules.tiers(promised, level).stream().map(RewardTier::tier))
                .containsExactly(tiers.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "true,  false, false, true",
        "true,  true,  true,  true",
        "false, true,  false, true",
        "false, true,  true,  false",
        "false, false, false, false",
    })
    void areSeenByThoseWhoSeeTheReferralWholeAndByItsReferrerUnlessLimited(
            boolean whole, boolean own, boolean limited, boolean sees) {
        assertThat(RewardVisibility.sees(whole, own, limited)).isEqualTo(sees);
    }

    private static RewardTier tier(String name, List<String> levels) {
        return new RewardTier(name, BigDecimal.TEN, "EUR", 30, levels);
    }

    private static boolean speaks(RewardRule rule, RewardRule one, RewardRule other) {
        return rule == one || rule == other;
    }

    private static Instant after(Integer days) {
        return days == null ? null : HIRED.plus(Duration.ofDays(days));
    }
}
