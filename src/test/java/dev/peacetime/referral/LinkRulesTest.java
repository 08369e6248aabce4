package dev.peacetime.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinkRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final NewEndorsement WORD =
            new NewEndorsement(Relationship.KNOW_OF, "Came by my link.", false, null);

    @ParameterizedTest(name = "{0}, with words {1}, expires in {2} days: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "OWN,       true,  -,   -",
                "OWN,       true,  1,   -",
                "OWN,       true,  366, -",
                "OWN,       true,  0,   LINK_EXPIRY_PAST",
                "OWN,       true,  -1,  LINK_EXPIRY_PAST",
                "OWN,       true,  367, LINK_EXPIRY_PAST",
                "OWN,       false, -,   LINK_WORDS_MISPLACED",
                "OWN,       false, -1,  LINK_WORDS_MISPLACED",
                "OUTSIDERS, false, -,   -",
                "OUTSIDERS, true,  -,   LINK_WORDS_MISPLACED",
                "OUTSIDERS, false, 500, LINK_EXPIRY_PAST",
            })
    void makesLinksThatEndAndSayWhoseWordItIs(ReferralLinkKind kind, boolean words, Integer days, ReferralRefusal no) {
        var until = days == null ? null : NOW.plus(Duration.ofDays(days));
        var link = new NewReferralLink(kind, null, null, words ? WORD : null, until, null, null);

        assertThat(LinkRules.mayBeMade(link, NOW)).isEqualTo(Optional.ofNullable(no));
    }

    @ParameterizedTest(name = "ends in {0} s, closed {1}, used {2} of 3, today {3} of 2, role open {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "60, false, 0, 0, true,  -",
                "60, false, 2, 1, true,  -",
                "60, false, 2, 2, true,  REFERRAL_LINK_BUSY",
                "60, false, 3, 0, true,  REFERRAL_LINK_CLOSED",
                "60, false, 3, 2, true,  REFERRAL_LINK_CLOSED",
                "60, true,  0, 0, true,  REFERRAL_LINK_CLOSED",
                "60, false, 0, 0, false, REFERRAL_LINK_CLOSED",
                "0,  false, 0, 0, true,  REFERRAL_LINK_CLOSED",
            })
    void letsInWithinTheLimits(int seconds, boolean closed, int used, int today, boolean roleOpen, ReferralRefusal no) {
        var link = new LinkUse(NOW.plusSeconds(seconds), closed, 3, used, 2, today);

        assertThat(LinkRules.mayBeUsed(link, roleOpen, NOW)).isEqualTo(Optional.ofNullable(no));
    }
}
