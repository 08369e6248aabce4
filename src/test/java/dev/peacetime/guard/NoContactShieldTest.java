package dev.peacetime.guard;

import org.junit.jupiter.api.Test;

import static dev.peacetime.guard.GuardDecisions.assertRefused;
import static dev.peacetime.guard.GuardDecisions.kinds;
import static dev.peacetime.guard.GuardScene.ACME;
import static dev.peacetime.guard.GuardScene.ACME_HOLDING;
import static dev.peacetime.guard.GuardScene.ACME_LABS;
import static dev.peacetime.guard.GuardScene.LATELY;
import static dev.peacetime.guard.GuardScene.NOW;
import static dev.peacetime.guard.GuardScene.OTHER;
import static dev.peacetime.guard.GuardScene.REFEREE;
import static dev.peacetime.guard.GuardScene.SELF_EMPLOYED;
import static dev.peacetime.guard.GuardScene.harmless;
import static dev.peacetime.guard.GuardScene.id;
import static dev.peacetime.guard.GuardScene.job;
import static org.assertj.core.api.Assertions.assertThat;

/** Whom the shield keeps out, and by what it finds them. */
class NoContactShieldTest {

    @Test
    void clearsRefereeAtAnUnrelatedEmployer() {
        var decision = harmless().decide();

        assertThat(decision.verdict()).isEqualTo(GuardVerdict.CLEAR);
        assertThat(decision.rule()).isNull();
        assertThat(kinds(decision))
                .containsExactly(
                        GuardEvidenceKind.CANDIDATE_PRESENT_EMPLOYER, GuardEvidenceKind.REFEREE_PRESENT_EMPLOYER);
    }

    @Test
    void refusesRefereeAtCurrentEmployer() {
        var scene = harmless().refereeAt(ACME);

        var decision = scene.decide();

        assertRefused(decision, GuardRule.NO_CONTACT_CURRENT_EMPLOYER);
        assertThat(decision.evidence()).anySatisfy(it -> {
            assertThat(it.kind()).isEqualTo(GuardEvidenceKind.SAME_EMPLOYER);
            assertThat(it.employerId()).isEqualTo(ACME);
            assertThat(it.employmentId()).isEqualTo(scene.refereeJobs.get(1).id());
            assertThat(it.personId()).isEqualTo(REFEREE);
            assertThat(it.sentence())
                    .isEqualTo("The referee works at Acme, "
                            + "and the candidate is shielded from Acme, a present employer, and its family.");
        });
    }

    @Test
    void refusesRefereeAtOwnerSubsidiaryAndSister() {
        var sister = id("Acme Sister");

        assertRefused(harmless().refereeAt(ACME_HOLDING).decide(), GuardRule.NO_CONTACT_CURRENT_EMPLOYER);
        assertRefused(harmless().refereeAt(ACME_LABS).decide(), GuardRule.NO_CONTACT_CURRENT_EMPLOYER);
        assertRefused(
                harmless().parent(sister, ACME_HOLDING).refereeAt(sister).decide(),
                GuardRule.NO_CONTACT_CURRENT_EMPLOYER);
    }

    @Test
    void refusesRefereeWhoseEmployerSharesAMailDomain() {
        var twice = id("Acme, kept twice");

        var decision =
                harmless().domain(twice, "post.acme.example").refereeAt(twice).decide();

        assertRefused(decision, GuardRule.NO_CONTACT_CURRENT_EMPLOYER);
        assertThat(decision.evidence())
                .filteredOn(it -> it.kind() == GuardEvidenceKind.MAIL_DOMAIN)
                .singleElement()
                .satisfies(it -> assertThat(it.employerId()).isEqualTo(twice))
                .satisfies(it -> assertThat(it.domain()).isEqualTo("post.acme.example"));
    }

    @Test
    void findsTheSelfEmployedOnlyByTheirMail() {
        var bothSelfEmployed =
                harmless().candidateAt(SELF_EMPLOYED).refereeAt(SELF_EMPLOYED).domain(SELF_EMPLOYED, "hut.example");

        assertThat(bothSelfEmployed.decide().verdict()).isEqualTo(GuardVerdict.CLEAR);
        assertRefused(bothSelfEmployed.refereeMail("hut.example").decide(), GuardRule.NO_CONTACT_CURRENT_EMPLOYER);
    }

    @Test
    void shieldsAnEmployerOnTheLastDayAndBeforeTheFirst() {
        var lastDay = harmless().candidate(job(OTHER, "2019-01-01", "2026-03-11", LATELY));
        var agreed = harmless().candidate(job(OTHER, "2026-06-01", null, LATELY));
        var over = harmless().candidate(job(OTHER, "2019-01-01", "2026-03-10", LATELY));

        assertRefused(lastDay.decide(), GuardRule.NO_CONTACT_CURRENT_EMPLOYER);
        assertRefused(agreed.decide(), GuardRule.NO_CONTACT_CURRENT_EMPLOYER);
        assertThat(over.decide().verdict()).isEqualTo(GuardVerdict.CLEAR);
    }

    @Test
    void shieldsTheFamilyAndTheDomainsOfAListedEmployer() {
        var daughter = id("Other's daughter");
        var scene = harmless()
                .parent(daughter, OTHER)
                .domain(daughter, "daughter.example")
                .listsEmployer(daughter);

        assertRefused(scene.decide(), GuardRule.NO_CONTACT_LISTED);
        assertThat(scene.decide().evidence())
                .filteredOn(it -> it.kind() == GuardEvidenceKind.LISTED_EMPLOYER)
                .hasSize(2)
                .anySatisfy(it -> assertThat(it.domain()).isEqualTo("other.example"))
                .anySatisfy(it -> assertThat(it.employmentId()).isNotNull());
    }

    @Test
    void shieldsTheFamilyOfWhoeverHasAListedDomain() {
        var daughter = id("Other's daughter");
        var scene = new GuardScene()
                .companies()
                .candidateAt(ACME)
                .parent(daughter, OTHER)
                .refereeAt(daughter);

        assertRefused(scene.listsDomain("Other.Example.").decide(), GuardRule.NO_CONTACT_LISTED);
    }

    @Test
    void refusesMailUnderAListedDomainThatNoEmployerHas() {
        var decision = harmless()
                .refereeMail("post.choir.example")
                .listsDomain("choir.example")
                .decide();

        assertRefused(decision, GuardRule.NO_CONTACT_LISTED);
        assertThat(decision.evidence()).anySatisfy(it -> {
            assertThat(it.kind()).isEqualTo(GuardEvidenceKind.LISTED_DOMAIN);
            assertThat(it.domain()).isEqualTo("post.choir.example");
            assertThat(it.employerId()).isNull();
        });
    }

    @Test
    void tellsEveryReasonAndNamesTheFirst() {
        var decision = harmless()
                .refereeAt(ACME)
                .refereeMail("acme.example")
                .listsEmployer(ACME)
                .listsPerson(REFEREE)
                .consents(ConsentBuilder.to(REFEREE).until(NOW))
                .decide();

        assertRefused(decision, GuardRule.NO_CONTACT_LISTED);
        assertThat(kinds(decision))
                .containsExactly(
                        GuardEvidenceKind.CANDIDATE_PRESENT_EMPLOYER,
                        GuardEvidenceKind.REFEREE_PRESENT_EMPLOYER,
                        GuardEvidenceKind.REFEREE_PRESENT_EMPLOYER,
                        GuardEvidenceKind.LISTED_PERSON,
                        GuardEvidenceKind.SAME_EMPLOYER,
                        GuardEvidenceKind.MAIL_DOMAIN,
                        GuardEvidenceKind.LISTED_EMPLOYER,
                        GuardEvidenceKind.LISTED_EMPLOYER,
                        GuardEvidenceKind.CONSENT_LAPSED);
    }
}
