package dev.peacetime.referral;

import dev.peacetime.role.RoleStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReferralRulesTest {

    private static final Instant LATER = Instant.parse("2026-09-01T00:00:00Z");

    @ParameterizedTest(name = "role {0}, themselves {1}, member {2}, sent already {3}, words ''{4}'': {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,         false, false, false, 'Good',  -",
                "OPEN,      false, false, false, 'Good',  -",
                "DRAFT,     false, false, false, 'Good',  ROLE_OPEN",
                "ON_HOLD,   false, false, false, 'Good',  ROLE_OPEN",
                "FILLED,    false, false, false, 'Good',  ROLE_OPEN",
                "CANCELLED, false, false, false, 'Good',  ROLE_OPEN",
                "OPEN OPEN, false, false, false, 'Good',  -",
                "OPEN FILLED, false, false, false, 'Good', ROLE_OPEN",
                "OPEN,      true,  false, false, 'Good',  NOT_YOURSELF",
                "OPEN,      false, true,  false, 'Good',  NOT_A_MEMBER",
                "OPEN,      false, false, true,  'Good',  NOT_SENT_ALREADY",
                "OPEN,      false, false, false, '',      ENDORSEMENT_GIVEN",
                "OPEN,      false, false, false, ' \t ',  ENDORSEMENT_GIVEN",
                "OPEN,      true,  true,  false, 'Good',  NOT_YOURSELF NOT_A_MEMBER",
                "FILLED,    true,  true,  true,  '',      ROLE_OPEN NOT_YOURSELF NOT_A_MEMBER NOT_SENT_ALREADY ENDORSEMENT_GIVEN",
            })
    void failsExactlyTheRulesThatSpeakAgainstIt(
            String roles, boolean themselves, boolean member, boolean sent, String words, String failed) {
        var statuses = roles == null
                ? List.<RoleStatus>of()
                : Stream.of(roles.split(" ")).map(RoleStatus::valueOf).toList();
        var rulings = ReferralRules.judge(new ReferralFacts(statuses, themselves, member, sent, words, LATER));

        assertThat(failedOf(rulings)).isEqualTo(failed == null ? Set.of() : Set.of(failed.split(" ")));
    }

    @Test
    void saysSomethingOfEveryRule() {
        var rulings = ReferralRules.judge(new ReferralFacts(List.of(), false, false, false, "Good", LATER));

        assertThat(rulings.stream().map(ReferralRuling::id))
                .containsExactly(
                        Stream.of(ReferralRule.values()).map(Enum::name).toArray(String[]::new));
        assertThat(rulings).allMatch(ruling -> !ruling.sentence().isBlank() && ruling.version() >= 1);
        assertThat(rulings.get(rulings.size() - 1).until()).isEqualTo(LATER);
    }

    /** A referral that was sent before is told so only if nothing else speaks against it. */
    @ParameterizedTest
    @MethodSource("pairs")
    void decidesEveryPairOfFailures(ReferralRule one, ReferralRule other) {
        var both = Stream.of(ReferralRule.values())
                .map(rule -> rule.passedIf(rule != one && rule != other))
                .toList();

        assertThat(ReferralRules.mayBeSent(both))
                .contains(
                        one == other && one == ReferralRule.NOT_SENT_ALREADY
                                ? ReferralRefusal.ALREADY_REFERRED_BY_YOU
                                : ReferralRefusal.REFERRAL_NOT_ELIGIBLE);
        assertThat(ReferralCheck.of(both, null).eligible()).isFalse();
    }

    static Stream<Arguments> pairs() {
        return Stream.of(ReferralRule.values())
                .flatMap(one -> Stream.of(ReferralRule.values()).map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest
    @EnumSource
    void showsEachStatusForTheStagesThatMapToIt(ReferralStatus status) {
        assertThat(status.stages()).isNotEmpty().allMatch(stage -> ReferralStatus.of(stage) == status);
    }

    @Test
    void showsNoMoreOfTheStageThanWasDecided() {
        var shown = Stream.of(ReferralStage.values()).map(ReferralStatus::of);

        assertThat(shown)
                .containsExactly(
                        ReferralStatus.SUBMITTED,
                        ReferralStatus.ACKNOWLEDGED,
                        ReferralStatus.IN_PROCESS,
                        ReferralStatus.IN_PROCESS,
                        ReferralStatus.IN_PROCESS,
                        ReferralStatus.HIRED,
                        ReferralStatus.NOT_HIRED,
                        ReferralStatus.CLOSED,
                        ReferralStatus.CLOSED);
    }

    @ParameterizedTest(name = "{0}, closed {1}: {2} to everybody, {3} where the candidate limits it")
    @CsvSource({
        "SUBMITTED,    false, SUBMITTED,    SUBMITTED",
        "ACKNOWLEDGED, false, ACKNOWLEDGED, ACKNOWLEDGED",
        "SCREENING,    false, IN_PROCESS,   ACKNOWLEDGED",
        "INTERVIEWING, false, IN_PROCESS,   ACKNOWLEDGED",
        "OFFER,        false, IN_PROCESS,   ACKNOWLEDGED",
        "HIRED,        false, HIRED,        ACKNOWLEDGED",
        "HIRED,        true,  HIRED,        CLOSED",
        "NOT_HIRED,    true,  NOT_HIRED,    CLOSED",
        "WITHDRAWN,    true,  CLOSED,       CLOSED",
        "DUPLICATE,    true,  CLOSED,       CLOSED",
    })
    void showsWhatTheMappingSays(ReferralStage stage, boolean closed, ReferralStatus shown, ReferralStatus limited) {
        assertThat(ReferralStatus.of(stage)).isEqualTo(shown);
        assertThat(ReferralStatus.ofLimited(stage, closed)).isEqualTo(limited);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "false, NOT_NEEDED, -",
                "false, GIVEN,      -",
                "false, AWAITED,    CONFIRMATION_AWAITED",
                "true,  NOT_NEEDED, REFERRAL_CLOSED",
                "true,  AWAITED,    REFERRAL_CLOSED",
            })
    void movesOnlyWhatIsOpenAndWhoseCandidateDidNotHaveToBeAskedOrSaidYes(
            boolean closed, Confirmation confirmation, ReferralRefusal refusal) {
        assertThat(ReferralRules.mayMove(closed, confirmation)).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void closesOnlyWithAWordAndOnlyOnce() {
        var word = new ReferralFeedback("Another one was nearer", null);

        assertThat(ReferralRules.mayClose(false, word)).isEmpty();
        assertThat(ReferralRules.mayClose(false, null)).contains(ReferralRefusal.FEEDBACK_OWED);
        assertThat(ReferralRules.mayClose(true, word)).contains(ReferralRefusal.REFERRAL_CLOSED);
        assertThat(ReferralRules.mayClose(true, null)).contains(ReferralRefusal.REFERRAL_CLOSED);
    }

    @Test
    void takesNoWordForOneselfAndNoneTooLate() {
        assertThat(ReferralRules.mayEndorse(false, false)).isEqualTo(Optional.empty());
        assertThat(ReferralRules.mayEndorse(false, true)).contains(ReferralRefusal.ENDORSES_THEMSELVES);
        assertThat(ReferralRules.mayEndorse(true, true)).contains(ReferralRefusal.ENDORSES_THEMSELVES);
        assertThat(ReferralRules.mayEndorse(true, false)).contains(ReferralRefusal.REFERRAL_CLOSED);
    }

    private static Set<String> failedOf(List<ReferralRuling> rulings) {
        return rulings.stream()
                .filter(ruling -> !ruling.passed())
                .map(ReferralRuling::id)
                .collect(Collectors.toSet());
    }
}
