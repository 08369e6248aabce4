package dev.peacetime.guard;

import org.junit.jupiter.api.Test;

import static dev.peacetime.guard.GuardDecisions.assertRefused;
import static dev.peacetime.guard.GuardDecisions.kinds;
import static dev.peacetime.guard.GuardScene.ACME;
import static dev.peacetime.guard.GuardScene.ACME_AS_IT_WAS;
import static dev.peacetime.guard.GuardScene.ACME_LABS;
import static dev.peacetime.guard.GuardScene.OTHER;
import static dev.peacetime.guard.GuardScene.REFEREE;
import static dev.peacetime.guard.GuardScene.ROLE;
import static dev.peacetime.guard.GuardScene.harmless;
import static org.assertj.core.api.Assertions.assertThat;

/** What a consent lifts. */
class NoContactConsentTest {

    @Test
    void liftsTheShieldOnlyOfTheVeryEmployerThatAConsentNames() {
        var toAcme = ConsentBuilder.toEmployer(ACME);
        var toItsOldRecord = ConsentBuilder.toEmployer(ACME_AS_IT_WAS);

        assertThat(harmless().refereeAt(ACME).consents(toItsOldRecord).decide().verdict())
                .isEqualTo(GuardVerdict.CLEAR);
        assertRefused(harmless().refereeAt(ACME_LABS).consents(toAcme).decide(), GuardRule.NO_CONTACT_CURRENT_EMPLOYER);
        assertRefused(
                harmless().refereeAt(ACME).refereeAt(ACME_LABS).consents(toAcme).decide(),
                GuardRule.NO_CONTACT_CURRENT_EMPLOYER);
    }

    @Test
    void tellsUnderWhichConsentItClears() {
        var consent = ConsentBuilder.to(REFEREE).forRole(ROLE);

        var decision = harmless().refereeAt(ACME).consents(consent).decide();

        assertThat(decision.verdict()).isEqualTo(GuardVerdict.CLEAR);
        assertThat(decision.evidence()).anySatisfy(it -> {
            assertThat(it.kind()).isEqualTo(GuardEvidenceKind.CONSENT);
            assertThat(it.consentId()).isEqualTo(consent.build().id());
        });
    }

    @Test
    void countsNoConsentForARoleWhereThereIsNone() {
        var consent = ConsentBuilder.to(REFEREE).forRole(ROLE);

        var decision = harmless().refereeAt(ACME).forNoRole().consents(consent).decide();

        assertRefused(decision, GuardRule.NO_CONTACT_CURRENT_EMPLOYER);
        assertThat(kinds(decision)).doesNotContain(GuardEvidenceKind.CONSENT);
    }

    @Test
    void liftsAListedEmployerOnlyByAConsentThatNamesTheReferee() {
        var listed = harmless().listsEmployer(OTHER).consents(ConsentBuilder.toEmployer(OTHER));

        assertRefused(listed.decide(), GuardRule.NO_CONTACT_LISTED);
        assertThat(listed.consents(ConsentBuilder.to(REFEREE)).decide().verdict())
                .isEqualTo(GuardVerdict.CLEAR);
    }

    @Test
    void saysThatAConsentWasWithdrawnOnlyIfItHadLiftedEverything() {
        var withdrawn = ConsentBuilder.toEmployer(ACME).withdrawn();

        var only = harmless().refereeAt(ACME).consents(withdrawn).decide();
        var notOnly = harmless()
                .refereeAt(ACME)
                .refereeAt(ACME_LABS)
                .consents(withdrawn)
                .decide();

        assertRefused(only, GuardRule.CONSENT_WITHDRAWN);
        assertRefused(notOnly, GuardRule.NO_CONTACT_CURRENT_EMPLOYER);
        assertThat(kinds(notOnly)).contains(GuardEvidenceKind.CONSENT_WITHDRAWN);
    }

    @Test
    void clearsWhereAnotherConsentIsLeftAfterAWithdrawal() {
        var scene = harmless()
                .refereeAt(ACME)
                .consents(ConsentBuilder.to(REFEREE).withdrawn())
                .consents(ConsentBuilder.toEmployer(ACME));

        assertThat(scene.decide().verdict()).isEqualTo(GuardVerdict.CLEAR);
    }
}
