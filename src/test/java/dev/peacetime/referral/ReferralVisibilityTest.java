package dev.peacetime.referral;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReferralVisibilityTest {

    @ParameterizedTest(name = "own {0}, triages {1}, for a role {2}, sees it {3}: sees {4}, whole {5}")
    @CsvSource({
        "false, false, false, false, false, false",
        "false, false, true,  true,  false, false",
        "false, true,  false, false, true,  true",
        "false, true,  true,  false, false, false",
        "false, true,  true,  true,  true,  true",
        "true,  false, false, false, true,  false",
        "true,  false, true,  true,  true,  false",
        "true,  true,  true,  false, true,  false",
        "true,  true,  true,  true,  true,  true",
        "true,  true,  false, false, true,  true",
    })
    void showsAReferralToItsReferrerAndWholeToThoseWhoTriageItsRole(
            boolean own, boolean triages, boolean forRole, boolean seesRole, boolean sees, boolean whole) {
        assertThat(ReferralVisibility.sees(own, triages, forRole, seesRole)).isEqualTo(sees);
        assertThat(ReferralVisibility.seesWhole(triages, forRole, seesRole)).isEqualTo(whole);
    }
}
