package dev.peacetime.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is known of a candidate's shield, as of one moment.
 *
 * @param referees those asked for who exist, in no order
 * @param employers every employer named by anything here, or owning a mail domain at or below a listed one, with all that
 *     owners, subsidiaries and merges connect to it
 * @param noContacts the candidate's list
 * @param consents the candidate's, living or not
 */
public record ShieldFacts(
        ShieldedPerson candidate,
        List<ShieldedPerson> referees,
        List<FamilyEmployer> employers,
        List<ListedNoContact> noContacts,
        List<KnownConsent> consents) {

    /** The referee who was asked for by that id. */
    public Optional<ShieldedPerson> referee(UUID askedAs) {
        return referees.stream()
                .filter(referee -> referee.askedAs().equals(askedAs))
                .findFirst();
    }
}
