package dev.peacetime.guard;

import java.time.Duration;
import org.junit.jupiter.api.Test;

import static dev.peacetime.guard.GuardDecisions.assertUnknown;
import static dev.peacetime.guard.GuardDecisions.kinds;
import static dev.peacetime.guard.GuardScene.ACME;
import static dev.peacetime.guard.GuardScene.ACME_LABS;
import static dev.peacetime.guard.GuardScene.CANDIDATE;
import static dev.peacetime.guard.GuardScene.LATELY;
import static dev.peacetime.guard.GuardScene.LONG_AGO;
import static dev.peacetime.guard.GuardScene.MEMBER;
import static dev.peacetime.guard.GuardScene.NOW;
import static dev.peacetime.guard.GuardScene.OTHER;
import static dev.peacetime.guard.GuardScene.REFEREE;
import static dev.peacetime.guard.GuardScene.harmless;
import static dev.peacetime.guard.GuardScene.job;
import static org.assertj.core.api.Assertions.assertThat;

/** What the guard takes for not known, and what cures it. */
class NoContactDoubtTest {

    @Test
    void doesNotKnowWhereARefereeIsWhoLeavesTodayOrBeginsTomorrow() {
        var leaves = new GuardScene().companies().candidateAt(ACME).referee(job(OTHER, null, "2026-03-11", LATELY));
        var begins = new GuardScene().companies().candidateAt(ACME).referee(job(OTHER, "2026-03-12", null, LATELY));

        assertUnknown(leaves.decide(), GuardEvidenceKind.NO_EMPLOYMENT_KNOWN, REFEREE);
        assertUnknown(begins.decide(), GuardEvidenceKind.NO_EMPLOYMENT_KNOWN, REFEREE);
    }

    @Test
    void takesNoConfirmationOfAPastEmploymentForThePresentOne() {
        var scene = new GuardScene()
                .companies()
                .candidateAt(ACME)
                .referee(job(OTHER, "2024-01-01", null, LONG_AGO))
                .referee(job(ACME_LABS, "2020-01-01", "2023-12-31", LATELY));

        assertUnknown(scene.decide(), GuardEvidenceKind.NOT_CONFIRMED_RECENTLY, REFEREE);
    }

    @Test
    void reliesOnAConfirmationForNinetyDays() {
        var ninety = NOW.minus(Duration.ofDays(90));

        var lastMoment = new GuardScene().candidateAt(ACME).referee(job(OTHER, null, null, ninety));
        var tooLate = new GuardScene().candidateAt(ACME).referee(job(OTHER, null, null, ninety.minusMillis(1)));
        var never = new GuardScene().candidateAt(ACME).referee(job(OTHER, null, null, null));

        assertThat(lastMoment.decide().verdict()).isEqualTo(GuardVerdict.CLEAR);
        assertUnknown(tooLate.decide(), GuardEvidenceKind.NOT_CONFIRMED_RECENTLY, REFEREE);
        assertUnknown(never.decide(), GuardEvidenceKind.NOT_CONFIRMED_RECENTLY, REFEREE);
    }

    @Test
    void doesNotClearWhileTheCandidatesEmploymentIsUnknownOrStale() {
        var unknown = new GuardScene().refereeAt(OTHER);
        var stale = new GuardScene().refereeAt(OTHER).candidate(job(ACME, null, null, LONG_AGO));
        var betweenJobs = new GuardScene().refereeAt(OTHER).candidate(job(ACME, null, "2026-02-28", LATELY));

        assertUnknown(unknown.decide(), GuardEvidenceKind.NO_EMPLOYMENT_KNOWN, CANDIDATE);
        assertUnknown(stale.decide(), GuardEvidenceKind.NOT_CONFIRMED_RECENTLY, CANDIDATE);
        assertThat(betweenJobs.decide().verdict()).isEqualTo(GuardVerdict.CLEAR);
    }

    @Test
    void keepsWhoAttestedOnlyWhereItCuredSomething() {
        var cured = new GuardScene().candidateAt(ACME).attested().decide();
        var notNeeded = harmless().attested().decide();

        assertThat(cured.verdict()).isEqualTo(GuardVerdict.CLEAR);
        assertThat(cured.evidence()).anySatisfy(it -> {
            assertThat(it.kind()).isEqualTo(GuardEvidenceKind.ATTESTATION);
            assertThat(it.memberId()).isEqualTo(MEMBER);
        });
        assertThat(kinds(cured)).contains(GuardEvidenceKind.NO_EMPLOYMENT_KNOWN);
        assertThat(notNeeded).isEqualTo(harmless().decide());
    }
}
