package dev.peacetime.guard;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The no-contact guard: may this referee be spoken to about this candidate? One decision, the same for everybody and for
 * every act that would reveal the candidacy; nobody can override it.
 *
 * <p>In this order:
 * <ol>
 *   <li>Nobody is a referee for themselves.
 *   <li>Whoever is on the candidate's no-contact list is refused.
 *   <li>Whoever is found in the family of one of the candidate's present employers, by employment or mail domain, is refused.
 *   <li>Whoever is found in the family of a listed employer, or at a listed domain, is refused.
 *   <li>Too little known of either one's employments is UNKNOWN, until a member attests to them.
 * </ol>
 * What 2 to 4 found yields to living consents ({@link ConsentFact#lifts}), and every single thing found must be lifted. An
 * employment in doubt counts against the contact ({@link EmploymentFact}).
 */
final class NoContactRules {

    /** How long what was known of an employment may be relied on. */
    static final Duration RELIABLE = Duration.ofDays(90);

    private NoContactRules() {}

    static GuardDecision decide(GuardFacts facts) {
        var against = Shield.around(facts).against(facts.refereeId(), Whereabouts.ofReferee(facts));
        var standing = notLifted(against, ConsentStanding.LIVING, facts);
        var doubts = doubts(facts);
        var cure = standing.isEmpty() && !doubts.isEmpty() ? facts.attestation() : null;

        var evidence = Stream.of(
                        presentEmployers(facts),
                        against.stream(),
                        consents(against, facts),
                        doubts.stream(),
                        attested(cure))
                .flatMap(it -> it)
                .distinct()
                .sorted(GuardEvidence.ORDER)
                .toList();
        if (!standing.isEmpty()) return new GuardDecision(GuardVerdict.REFUSED, refusal(standing, facts), evidence);
        return doubts.isEmpty() || cure != null
                ? new GuardDecision(GuardVerdict.CLEAR, null, evidence)
                : new GuardDecision(GuardVerdict.UNKNOWN, GuardRule.EMPLOYMENT_UNKNOWN, evidence);
    }

    /** The first rule that stands, unless a withdrawal is all that made them stand. */
    private static GuardRule refusal(List<GuardEvidence> standing, GuardFacts facts) {
        return notLifted(standing, ConsentStanding.WITHDRAWN, facts).isEmpty()
                ? GuardRule.CONSENT_WITHDRAWN
                : standing.get(0).kind().refusesBy().orElseThrow();
    }

    /** What no consent of that standing lifts, or would lift if it were living. */
    private static List<GuardEvidence> notLifted(
            List<GuardEvidence> against, ConsentStanding standing, GuardFacts facts) {
        var consents = facts.consents().stream()
                .filter(it -> it.standing(facts.now()) == standing)
                .toList();
        return against.stream()
                .filter(found -> consents.stream().noneMatch(it -> it.lifts(found, facts)))
                .toList();
    }

    private static Stream<GuardEvidence> presentEmployers(GuardFacts facts) {
        return Stream.concat(
                facts.candidatePresent().stream()
                        .map(job -> GuardEvidence.ofEmployment(
                                GuardEvidenceKind.CANDIDATE_PRESENT_EMPLOYER,
                                facts.candidateId(),
                                job,
                                job.employerName() + " counts as a present employer of the candidate.")),
                facts.refereePresent().stream()
                        .map(job -> GuardEvidence.ofEmployment(
                                GuardEvidenceKind.REFEREE_PRESENT_EMPLOYER,
                                facts.refereeId(),
                                job,
                                job.employerName() + " counts as a present employer of the referee.")));
    }

    /** The consents that have to do with this referee, whether they count or no longer do. */
    private static Stream<GuardEvidence> consents(List<GuardEvidence> against, GuardFacts facts) {
        return facts.consents().stream()
                .filter(consent -> against.stream().anyMatch(found -> consent.lifts(found, facts)))
                .map(consent -> consent.standing(facts.now()).tell(consent));
    }

    /**
     * Of the referee it must be known where they are now, and lately. Of the candidate any employment will do, for they
     * may be between two; but what nobody has confirmed lately may hide the employer that must not hear of it.
     */
    private static List<GuardEvidence> doubts(GuardFacts facts) {
        var refereeNow = facts.refereeEmployments().stream()
                .filter(job -> job.tellsWhereabouts(facts.today()))
                .toList();
        return Stream.concat(
                        doubt(facts.candidateId(), "the candidate", facts.candidateEmployments(), facts),
                        doubt(facts.refereeId(), "the referee", refereeNow, facts))
                .toList();
    }

    private static Stream<GuardEvidence> doubt(UUID person, String who, List<EmploymentFact> known, GuardFacts facts) {
        if (known.isEmpty()) {
            var sentence = "It is not known where %s works.".formatted(who);
            return Stream.of(GuardEvidence.ofPerson(GuardEvidenceKind.NO_EMPLOYMENT_KNOWN, person, sentence));
        }
        if (known.stream().noneMatch(job -> job.isConfirmedSince(facts.now().minus(RELIABLE)))) {
            var sentence = "Where %s works was not confirmed within %d days.".formatted(who, RELIABLE.toDays());
            return Stream.of(GuardEvidence.ofPerson(GuardEvidenceKind.NOT_CONFIRMED_RECENTLY, person, sentence));
        }
        return Stream.empty();
    }

    private static Stream<GuardEvidence> attested(@Nullable Attestation attestation) {
        return Stream.ofNullable(attestation)
                .map(it -> GuardEvidence.ofMember(
                        GuardEvidenceKind.ATTESTATION,
                        it.memberId(),
                        "A member attested to where candidate and referee work."));
    }
}
