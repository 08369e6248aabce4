package dev.peacetime.role;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoleRulesTest {

    private static final UUID ANN = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "50000, 60000, EUR,",
        "60000, 60000.00, USD,",
        ", 60000, JPY,",
        "50000, , EUR,",
        "60000.01, 60000, EUR, PAY_MIN_ABOVE_MAX",
        "50000, 60000, EURO, CURRENCY_UNKNOWN",
        "1, 2, eur, CURRENCY_UNKNOWN"
    })
    void paysFromLessToMoreInARealCurrency(BigDecimal min, BigDecimal max, String currency, RoleRefusal refusal) {
        var answer = RoleRules.mayPay(min, max, currency);

        assertThat(answer.orElse(null)).isEqualTo(refusal);
    }

    @Test
    void coversOnlyWhatIsConfidential() {
        assertThat(RoleRules.mayBeCovered(Visibility.CONFIDENTIAL, true)).isEmpty();
        assertThat(RoleRules.mayBeCovered(Visibility.PUBLIC, false)).isEmpty();
        assertThat(RoleRules.mayBeCovered(Visibility.PUBLIC, true)).contains(RoleRefusal.COVER_NEEDS_CONFIDENTIAL);
        assertThat(RoleRules.mayBeCovered(Visibility.INTERNAL, true)).contains(RoleRefusal.COVER_NEEDS_CONFIDENTIAL);
    }

    @Test
    void refusesAMemberWhoIsNamedTwice() {
        assertThat(RoleRules.mayHire(List.of(ANN, BOB, ANN), List.of(), Set.of(ANN, BOB)))
                .contains(RoleRefusal.HIRING_TEAM_MEMBER_TWICE);
    }

    @Test
    void letsThoseStayWhoHaveLeftButNotJoin() {
        assertThat(RoleRules.mayHire(List.of(ANN, BOB), List.of(BOB), Set.of(ANN)))
                .isEmpty();
        assertThat(RoleRules.mayHire(List.of(ANN, BOB), List.of(), Set.of(ANN)))
                .contains(RoleRefusal.HIRING_TEAM_MEMBER_UNKNOWN);
    }

    @Test
    void leavesAConfidentialRoleToSomebody() {
        assertThat(RoleRules.mayBeLeftTo(0, Visibility.CONFIDENTIAL)).contains(RoleRefusal.HIRING_TEAM_EMPTY);
        assertThat(RoleRules.mayBeLeftTo(1, Visibility.CONFIDENTIAL)).isEmpty();
        assertThat(RoleRules.mayBeLeftTo(0, Visibility.INTERNAL)).isEmpty();
    }

    @Test
    void putsWhoeverHidesARoleOnItsTeam() {
        var recruiter = new HiringTeamMember(ANN, HiringPart.RECRUITER);

        assertThat(RoleRules.teamWith(BOB, List.of(recruiter)))
                .containsExactly(recruiter, new HiringTeamMember(BOB, HiringPart.COORDINATOR));
        assertThat(RoleRules.teamWith(ANN, List.of(recruiter))).containsExactly(recruiter);
        assertThat(RoleRules.teamWith(null, List.of())).isEmpty();
    }

    @Test
    void takesOnlyTheStepsThatLeadOn() {
        assertThat(fromWhere(status -> RoleRules.mayOpen(status).isEmpty()))
                .containsExactlyInAnyOrder(RoleStatus.DRAFT, RoleStatus.ON_HOLD);
        assertThat(fromWhere(status -> RoleRules.mayBeHeld(status).isEmpty())).containsExactly(RoleStatus.OPEN);
        assertThat(fromWhere(status -> RoleRules.mayClose(status).isEmpty()))
                .containsExactlyInAnyOrder(RoleStatus.OPEN, RoleStatus.ON_HOLD);
    }

    @Test
    void namesTheStepThatCannotBeTaken() {
        assertThat(RoleRules.mayOpen(RoleStatus.FILLED)).contains(RoleRefusal.ROLE_CANNOT_OPEN);
        assertThat(RoleRules.mayBeHeld(RoleStatus.DRAFT)).contains(RoleRefusal.ROLE_CANNOT_BE_HELD);
        assertThat(RoleRules.mayClose(RoleStatus.CANCELLED)).contains(RoleRefusal.ROLE_CANNOT_CLOSE);
    }

    private static Set<RoleStatus> fromWhere(java.util.function.Predicate<RoleStatus> may) {
        return Stream.of(RoleStatus.values())
                .filter(may)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RoleStatus.class)));
    }
}
