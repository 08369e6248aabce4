package dev.peacetime.guard;

import dev.peacetime.person.ConsentPurpose;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The guard a second time, slow and obvious; evidence is a row of text. */
final class SlowGuard {

    record Answer(GuardVerdict verdict, @Nullable GuardRule rule, Set<String> evidence) {}

    private record Found(String kind, @Nullable UUID employer) {}

    private static final LocalDate TODAY = LocalDate.ofInstant(GuardWorld.NOW, ZoneOffset.UTC);
    private static final List<String> LISTED = List.of("LISTED_PERSON", "LISTED_EMPLOYER", "LISTED_DOMAIN");
    private static final List<String> ORDER = List.of(
            "REFEREE_IS_CANDIDATE",
            "LISTED_PERSON",
            "SAME_EMPLOYER",
            "PARENT_OR_SUBSIDIARY",
            "MAIL_DOMAIN",
            "LISTED_EMPLOYER",
            "LISTED_DOMAIN");

    private final GuardWorld world;
    private final SlowTree tree;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> evidence = new TreeSet<>();

    private SlowGuard(GuardWorld world) {
        this.world = world;
        tree = new SlowTree(world);
    }

    static Answer decide(GuardWorld world) {
        return new SlowGuard(world).answer();
    }

    static String row(GuardEvidence it) {
        return row(it.kind().name(), it.employerId(), it.employmentId(), it.personId(), it.consentId(), it.domain())
                + (it.memberId() == null ? "" : it.memberId());
    }

    private static String row(String kind, @Nullable Object... ids) {
        var row = new StringBuilder(kind);
        for (var id : ids) row.append(' ').append(id == null ? "-" : id);
        return row.toString();
    }

    private Answer answer() {
        lookAround();
        found.sort(Comparator.comparing(it -> ORDER.indexOf(it.kind)));
        world.consents().forEach(this::tell);
        var candidate = isInDoubt(world.candidate(), world.candidateJobs(), true);
        var referee = isInDoubt(world.referee(), world.refereeJobs(), false);

        var standing = found.stream().filter(it -> !isAllowed(it, "CONSENT")).toList();
        if (!standing.isEmpty()) {
            var withdrawn = standing.stream().allMatch(it -> isAllowed(it, "CONSENT_WITHDRAWN"));
            return new Answer(
                    GuardVerdict.REFUSED, withdrawn ? GuardRule.CONSENT_WITHDRAWN : rule(standing.get(0)), evidence);
        }
        if (!candidate && !referee) return new Answer(GuardVerdict.CLEAR, null, evidence);
        var attestation = world.attestation();
        if (attestation == null) return new Answer(GuardVerdict.UNKNOWN, GuardRule.EMPLOYMENT_UNKNOWN, evidence);
        evidence.add(row("ATTESTATION", null, null, null, null, null) + attestation.memberId());
        return new Answer(GuardVerdict.CLEAR, null, evidence);
    }

    private void lookAround() {
        if (world.candidate().equals(world.referee())) find("REFEREE_IS_CANDIDATE", null, null, null);
        for (var job : world.refereeJobs()) {
            if (isPresent(job)) {
                evidence.add(row("REFEREE_PRESENT_EMPLOYER", job.employerId(), job.id(), world.referee(), null, null));
            }
        }
        for (var job : world.candidateJobs()) {
            if (!isPresent(job)) continue;
            evidence.add(row("CANDIDATE_PRESENT_EMPLOYER", job.employerId(), job.id(), world.candidate(), null, null));
            within(job.employerId(), "SAME_EMPLOYER", "PARENT_OR_SUBSIDIARY", "MAIL_DOMAIN");
        }
        for (var line : world.noContacts()) {
            if (world.referee().equals(line.personId())) find("LISTED_PERSON", null, null, null);
            var employer = line.employerId();
            if (employer != null) within(employer, "LISTED_EMPLOYER", "LISTED_EMPLOYER", "LISTED_EMPLOYER");
            var domain = line.domain();
            if (domain != null) atListedDomain(domain);
        }
    }

    private void atListedDomain(String listed) {
        for (var mail : world.mails()) {
            if (SlowTree.isUnder(mail, listed)) find("LISTED_DOMAIN", null, null, mail);
        }
        for (var employer : tree.all) {
            if (tree.domainsOf(employer).stream().anyMatch(it -> SlowTree.isUnder(it, listed))) {
                within(employer, "LISTED_DOMAIN", "LISTED_DOMAIN", "LISTED_DOMAIN");
            }
        }
    }

    private void within(UUID shielded, String same, String related, String byDomain) {
        for (var theirs : tree.all) {
            if (!tree.isFamily(theirs, shielded)) continue;
            for (var domain : tree.domainsOf(theirs)) foundAt(domain, theirs, shielded, byDomain);
        }
        for (var job : world.refereeJobs()) {
            if (!isPresent(job) || tree.isNobody(job.employerId())) continue;
            if (tree.isOne(job.employerId(), shielded)) find(same, job.employerId(), job.id(), null);
            else if (tree.isFamily(job.employerId(), shielded)) find(related, job.employerId(), job.id(), null);
        }
    }

    private void foundAt(String domain, UUID owner, UUID shielded, String kind) {
        for (var mail : world.mails()) {
            if (SlowTree.isUnder(mail, domain)) find(kind, owner, null, mail);
        }
        for (var job : world.refereeJobs()) {
            if (!isPresent(job) || tree.isNobody(job.employerId()) || tree.isFamily(job.employerId(), shielded))
                continue;
            for (var sibling : tree.all) {
                if (!tree.isFamily(sibling, job.employerId())) continue;
                for (var mine : tree.domainsOf(sibling)) {
                    if (SlowTree.isUnder(mine, domain)) find(kind, job.employerId(), job.id(), mine);
                }
            }
        }
    }

    private void find(String kind, @Nullable UUID employer, @Nullable UUID job, @Nullable String domain) {
        found.add(new Found(kind, employer));
        evidence.add(row(
                kind, employer, job, world.referee(), null, domain == null ? null : domain.toLowerCase(Locale.ROOT)));
    }

    private static GuardRule rule(Found it) {
        if (it.kind.equals("REFEREE_IS_CANDIDATE")) return GuardRule.REFEREE_IS_CANDIDATE;
        return LISTED.contains(it.kind) ? GuardRule.NO_CONTACT_LISTED : GuardRule.NO_CONTACT_CURRENT_EMPLOYER;
    }

    private void tell(ConsentFact consent) {
        if (found.stream().anyMatch(it -> names(consent, it))) {
            evidence.add(row(SlowConsent.state(consent), null, null, null, consent.id(), null));
        }
    }

    private boolean isAllowed(Found it, String state) {
        return world.consents().stream()
                .anyMatch(consent -> SlowConsent.state(consent).equals(state) && names(consent, it));
    }

    private boolean names(ConsentFact consent, Found it) {
        if (consent.purpose() != ConsentPurpose.CURRENT_EMPLOYER) return false;
        if (consent.roleId() != null && !consent.roleId().equals(world.role())) return false;
        if (it.kind.equals("REFEREE_IS_CANDIDATE")) return false;
        if (consent.personIds().contains(world.referee())) return true;
        return !LISTED.contains(it.kind)
                && it.employer != null
                && consent.employerIds().stream().anyMatch(named -> tree.isOne(named, it.employer));
    }

    private boolean isInDoubt(UUID person, List<EmploymentFact> jobs, boolean anyJobWillDo) {
        var known = jobs.stream().filter(it -> anyJobWillDo || isThereNow(it)).toList();
        var fresh = known.stream()
                .anyMatch(it -> it.confirmedAt() != null
                        && Duration.between(it.confirmedAt(), GuardWorld.NOW).compareTo(Duration.ofDays(90)) <= 0);
        if (!fresh) {
            var kind = known.isEmpty() ? "NO_EMPLOYMENT_KNOWN" : "NOT_CONFIRMED_RECENTLY";
            evidence.add(row(kind, null, null, person, null, null));
        }
        return !fresh;
    }

    private static boolean isPresent(EmploymentFact job) {
        return job.to() == null || job.to().compareTo(TODAY) >= 0;
    }

    private static boolean isThereNow(EmploymentFact job) {
        var begun = job.from() == null || job.from().compareTo(TODAY) <= 0;
        return begun && (job.to() == null || job.to().compareTo(TODAY) > 0);
    }
}
