package dev.peacetime.referral;

import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonSource;
import dev.peacetime.person.Recognition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Whom a referral is about: somebody who is known, or else somebody who is about to be. */
@ApplicationScoped
class Candidates {

    private final People people;
    private final Recognition recognition;
    private final Caller caller;

    Candidates(People people, Recognition recognition, Caller caller) {
        this.people = people;
        this.recognition = recognition;
        this.caller = caller;
    }

    /** Who is meant, if they are known. */
    Optional<UUID> meant(NewReferral referral) {
        if (referral.person() != null) {
            recognition.examine(referral.person(), "/person");
            return people.recognise(referral.person());
        }
        return asked(referral).flatMap(people::standing);
    }

    /** The same, and until the transaction ends nobody else decides about them, or adds them. */
    Optional<UUID> held(NewReferral referral) {
        if (referral.person() != null) {
            recognition.examine(referral.person(), "/person");
            return recognition.awaited(referral.person()).flatMap(recognition::held);
        }
        return asked(referral).flatMap(recognition::held);
    }

    /** Adds whom a referral describes. */
    UUID added(NewReferral referral, UUID referrer) {
        return people.add(Objects.requireNonNull(referral.person()), PersonSource.REFERRED, referrer);
    }

    /** Whoever may not read people knows nobody by their id. */
    private Optional<UUID> asked(NewReferral referral) {
        return caller.may(Permission.PEOPLE_READ) ? Optional.ofNullable(referral.personId()) : Optional.empty();
    }
}
