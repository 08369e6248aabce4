package dev.peacetime.guard;

import dev.peacetime.person.ConsentPurpose;
import dev.peacetime.person.GivenHow;
import dev.peacetime.person.KnownConsent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate agreed to. A consent lifts only what it names: a person, or an employer under any of its merged
 * names. Naming an employer does not name its parents or subsidiaries: whoever agrees to a call at one company has not
 * agreed to a call at its owner's.
 *
 * @param roleId the only role it is for; absent: any role
 * @param expiresAt the first moment at which it no longer counts
 * @param confirmedInWriting whether what was said was written down by the candidate afterwards
 */
record ConsentFact(
        UUID id,
        ConsentPurpose purpose,
        Set<UUID> employerIds,
        Set<UUID> personIds,
        @Nullable UUID roleId,
        GivenHow givenHow,
        Instant givenAt,
        @Nullable Instant expiresAt,
        @Nullable Instant withdrawnAt,
        boolean confirmedInWriting) {

    private static final int ORAL_BUSINESS_DAYS = 3;

    ConsentFact {
        employerIds = Set.copyOf(employerIds);
        personIds = Set.copyOf(personIds);
    }

    static ConsentFact of(KnownConsent consent) {
        return new ConsentFact(
                consent.id(),
                consent.purpose(),
                consent.employerIds(),
                consent.personIds(),
                consent.roleId(),
                consent.givenHow(),
                consent.givenAt(),
                consent.expiresAt(),
                consent.withdrawnAt(),
                consent.confirmedInWriting());
    }

    LocalDate givenOn() {
        return LocalDate.ofInstant(givenAt, ZoneOffset.UTC);
    }

    /** A withdrawal outweighs all else, whatever moment it bears: the candidate said no. */
    ConsentStanding standing(Instant now) {
        if (withdrawnAt != null) return ConsentStanding.WITHDRAWN;
        if (givenAt.isAfter(now)) return ConsentStanding.NOT_YET_GIVEN;

        var expired = expiresAt != null && !now.isBefore(expiresAt);
        return expired || oralHasLapsed(now) ? ConsentStanding.LAPSED : ConsentStanding.LIVING;
    }

    /**
     * Whether this consent, while it lives, lifts what was found against the referee. The shield of a present employer
     * yields to a consent that names the referee or the employer where they are found; the no-contact list is the
     * candidate's own word, and yields only to a consent that names the referee.
     */
    boolean lifts(GuardEvidence found, CandidateFacts candidate, UUID referee) {
        if (purpose != ConsentPurpose.CURRENT_EMPLOYER || !isFor(candidate.roleId())) return false;

        var namesReferee = personIds.contains(referee);
        return switch (found.kind().refusesBy().orElseThrow()) {
            case NO_CONTACT_LISTED -> namesReferee;
            case NO_CONTACT_CURRENT_EMPLOYER -> namesReferee || names(found.employerId(), candidate.employers());
            case REFEREE_IS_CANDIDATE, CONSENT_WITHDRAWN, EMPLOYMENT_UNKNOWN -> false;
        };
    }

    /**
     * The last day on which a consent counts that was only said: the third business day (Monday to Friday, UTC) after
     * the day it was given. Public holidays count as business days, so that it lapses sooner rather than later.
     */
    static LocalDate lastOralDay(LocalDate givenOn) {
        var day = givenOn;
        for (var counted = 0; counted < ORAL_BUSINESS_DAYS; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) counted++;
        }
        return day;
    }

    private boolean oralHasLapsed(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return givenHow == GivenHow.ORAL && !confirmedInWriting && today.isAfter(lastOralDay(givenOn()));
    }

    private boolean isFor(@Nullable UUID role) {
        return roleId == null || roleId.equals(role);
    }

    private boolean names(@Nullable UUID employer, EmployerTree employers) {
        return employer != null && employerIds.stream().anyMatch(named -> employers.areOne(named, employer));
    }
}
