package dev.peacetime.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
 *
 * <p>Made for a candidate, it serves any number of referees.
 */
final class NoContactRules {

    /** How long what was known of an employment may be relied on. */
    static final Duration RELIABLE = Duration.ofDays(90);

    private final CandidateFacts candidate;
    private final LocalDate today;
    private final Instant reliableSince;
    private final Shield shield;
    private final List<GuardEvidence> presentEmployers;
    private final List<GuardEvidence> doubts;

    NoContactRules(CandidateFacts candidate) {
        this.candidate = candidate;
        this.today = candidate.today();
        this.reliableSince = candidate.now().minus(RELIABLE);
        var present = present(candidate.employments());
        this.shield = new Shield(candidate.id(), present, candidate.noContacts());
        this.presentEmployers = present.stream()
                .map(job -> GuardEvidence.ofEmployment(
                        GuardEvidenceKind.CANDIDATE_PRESENT_EMPLOYER,
                        candidate.id(),
                        job,
                        job.employerName() + " counts as a present employer of the candidate."))
                .toList();
        this.doubts = doubts(candidate.id(), "the candidate", candidate.employments());
    }

    GuardDecision decide(RefereeFacts referee) {
        var present = present(referee.employments());
        var against =
                shield.against(referee.id(), Whereabouts.of(present, referee.mailDomains(), candidate.employers()));
        var standing = notLifted(against, ConsentStanding.LIVING, referee);
        var doubted = doubted(referee);
        var cure = standing.isEmpty() && !doubted.isEmpty() ? referee.attestation() : null;

        var evidence = new ArrayList<>(presentEmployers);
        present.forEach(job -> evidence.add(presentEmployer(referee.id(), job)));
        evidence.addAll(against);
        evidence.addAll(consents(against, referee));
        evidence.addAll(doubted);
        if (cure != null) evidence.add(attested(cure));
        var told = GuardEvidence.inOrder(evidence);
        if (!standing.isEmpty()) return new GuardDecision(GuardVerdict.REFUSED, refusal(standing, referee), told);
        return doubted.isEmpty() || cure != null
                ? new GuardDecision(GuardVerdict.CLEAR, null, told)
                : new GuardDecision(GuardVerdict.UNKNOWN, GuardRule.EMPLOYMENT_UNKNOWN, told);
    }

    private List<EmploymentFact> present(List<EmploymentFact> employments) {
        return employments.stream().filter(it -> it.isPresent(today)).toList();
    }

    /** The first rule that stands, unless a withdrawal is all that made them stand. */
    private GuardRule refusal(List<GuardEvidence> standing, RefereeFacts referee) {
        return notLifted(standing, ConsentStanding.WITHDRAWN, referee).isEmpty()
                ? GuardRule.CONSENT_WITHDRAWN
                : standing.get(0).kind().refusesBy().orElseThrow();
    }

    /** What no consent of that standing lifts, or would lift if it were living. */
    private List<GuardEvidence> notLifted(List<GuardEvidence> against, ConsentStanding standing, RefereeFacts referee) {
        var consents = candidate.consents().stream()
                .filter(it -> it.standing(candidate.now()) == standing)
                .toList();
        return against.stream()
                .filter(found -> consents.stream().noneMatch(it -> it.lifts(found, candidate, referee.id())))
                .toList();
    }

    private static GuardEvidence presentEmployer(UUID referee, EmploymentFact job) {
        return GuardEvidence.ofEmployment(
                GuardEvidenceKind.REFEREE_PRESENT_EMPLOYER,
                referee,
                job,
                job.employerName() + " counts as a present employer of the referee.");
    }

    /** The consents that have to do with this referee, whether they count or no longer do. */
    private List<GuardEvidence> consents(List<GuardEvidence> against, RefereeFacts referee) {
        return candidate.consents().stream()
                .filter(consent -> against.stream().anyMatch(found -> consent.lifts(found, candidate, referee.id())))
                .map(consent -> consent.standing(candidate.now()).tell(consent))
                .toList();
    }

    /**
     * Of the referee it must be known where they are now, and lately. Of the candidate any employment will do, for they
     * may be between two; but what nobody has confirmed lately may hide the employer that must not hear of it.
     */
    private List<GuardEvidence> doubted(RefereeFacts referee) {
        var whereabouts = referee.employments().stream()
                .filter(job -> job.tellsWhereabouts(today))
                .toList();
        var doubted = new ArrayList<>(doubts);
        doubted.addAll(doubts(referee.id(), "the referee", whereabouts));
        return doubted;
    }

    private List<GuardEvidence> doubts(UUID person, String who, List<EmploymentFact> known) {
        if (known.isEmpty()) {
            var sentence = "It is not known where %s works.".formatted(who);
            return List.of(GuardEvidence.ofPerson(GuardEvidenceKind.NO_EMPLOYMENT_KNOWN, person, sentence));
        }
        if (known.stream().noneMatch(job -> job.isConfirmedSince(reliableSince))) {
            var sentence = "Where %s works was not confirmed within %d days.".formatted(who, RELIABLE.toDays());
            return List.of(GuardEvidence.ofPerson(GuardEvidenceKind.NOT_CONFIRMED_RECENTLY, person, sentence));
        }
        return List.of();
    }

    private static GuardEvidence attested(Attestation attestation) {
        return GuardEvidence.ofMember(
                GuardEvidenceKind.ATTESTATION,
                attestation.memberId(),
                "A member attested to where candidate and referee work.");
    }
}
