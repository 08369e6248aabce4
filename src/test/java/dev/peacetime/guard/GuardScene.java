package dev.peacetime.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A candidate, a referee and the companies around them, on a Wednesday; it begins with nobody known to work anywhere. */
final class GuardScene {

    static final Instant NOW = Instant.parse("2026-03-11T12:00:00Z");
    static final Instant LATELY = NOW.minus(Duration.ofDays(20));
    static final Instant LONG_AGO = NOW.minus(Duration.ofDays(400));
    static final UUID CANDIDATE = id("candidate");
    static final UUID REFEREE = id("referee");
    static final UUID MEMBER = id("member");
    static final UUID ROLE = id("role");
    static final UUID ACME = id("Acme");
    static final UUID ACME_AS_IT_WAS = id("Acme as it was");
    static final UUID ACME_LABS = id("Acme Labs");
    static final UUID ACME_HOLDING = id("Acme Holding");
    static final UUID OTHER = id("Other");
    static final UUID SELF_EMPLOYED = id("Self-employed");

    final List<EmploymentFact> candidateJobs = new ArrayList<>();
    final List<EmploymentFact> refereeJobs = new ArrayList<>();
    private UUID referee = REFEREE;
    private @Nullable UUID role = ROLE;
    private final Set<String> mails = new HashSet<>();
    private final Map<UUID, @Nullable UUID> parents = new HashMap<>();
    private final Map<UUID, UUID> mergedInto = new HashMap<>();
    private final Map<UUID, Set<String>> domains = new HashMap<>();
    private final List<NoContactFact> noContacts = new ArrayList<>();
    private final List<ConsentFact> consents = new ArrayList<>();
    private @Nullable Attestation attestation;

    /** The candidate works at Acme, the referee at another company, and both is known: nothing is against asking. */
    static GuardScene harmless() {
        return new GuardScene().companies().candidateAt(ACME).refereeAt(OTHER).refereeMail("other.example");
    }

    /** Acme Holding owns Acme, which owns Acme Labs and was merged with a record of itself; Other has no family. */
    GuardScene companies() {
        return parent(ACME, ACME_HOLDING)
                .parent(ACME_LABS, ACME)
                .merged(ACME_AS_IT_WAS, ACME)
                .domain(ACME, "acme.example")
                .domain(OTHER, "other.example");
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    static EmploymentFact job(
            UUID employer, @Nullable String from, @Nullable String to, @Nullable Instant confirmedAt) {
        return new EmploymentFact(
                id(employer + " " + from + " " + to),
                employer,
                employer.equals(ACME) ? "Acme" : "Some company",
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                confirmedAt);
    }

    GuardScene candidateAt(UUID employer) {
        return candidate(job(employer, "2019-01-01", null, LATELY));
    }

    GuardScene candidate(EmploymentFact job) {
        candidateJobs.add(job);
        return this;
    }

    GuardScene refereeAt(UUID employer) {
        return referee(job(employer, "2020-01-01", null, LATELY));
    }

    GuardScene referee(EmploymentFact job) {
        refereeJobs.add(job);
        return this;
    }

    GuardScene refereeIs(UUID person) {
        referee = person;
        return this;
    }

    GuardScene refereeMail(String domain) {
        mails.add(domain);
        return this;
    }

    GuardScene forNoRole() {
        role = null;
        return this;
    }

    GuardScene parent(UUID child, @Nullable UUID parent) {
        parents.put(child, parent);
        return this;
    }

    GuardScene merged(UUID loser, UUID winner) {
        mergedInto.put(loser, winner);
        return this;
    }

    GuardScene domain(UUID employer, String domain) {
        domains.computeIfAbsent(employer, it -> new HashSet<>()).add(domain);
        return this;
    }

    GuardScene listsPerson(UUID person) {
        noContacts.add(new NoContactFact(null, person, null));
        return this;
    }

    GuardScene listsEmployer(UUID employer) {
        noContacts.add(new NoContactFact(employer, null, null));
        return this;
    }

    GuardScene listsDomain(String domain) {
        noContacts.add(new NoContactFact(null, null, domain));
        return this;
    }

    GuardScene consents(ConsentBuilder consent) {
        consents.add(consent.build());
        return this;
    }

    GuardScene attested() {
        attestation = new Attestation(MEMBER, NOW, "She told me yesterday that she is still at Other.");
        return this;
    }

    GuardDecision decide() {
        var employers = new EmployerTree(parents, mergedInto, Set.of(SELF_EMPLOYED), domains);
        var candidate = new CandidateFacts(NOW, role, CANDIDATE, candidateJobs, employers, noContacts, consents);
        return new NoContactRules(candidate).decide(new RefereeFacts(referee, refereeJobs, mails, attestation));
    }
}
