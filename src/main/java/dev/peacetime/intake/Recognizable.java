package dev.peacetime.intake;

import dev.peacetime.person.EmailAddress;
import dev.peacetime.person.EmployerName;
import dev.peacetime.person.NewPerson;
import dev.peacetime.person.PersonName;
import dev.peacetime.person.PhoneNumber;
import dev.peacetime.person.ProfileUrl;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what somebody in a file is recognised. By addresses: e-mails, profiles, telephones. Only where a row gives none, by the
 * name together with a present employer, so that the same file brings the same people; a name alone tells nobody.
 */
record Recognizable(List<String> addresses, List<String> employers, String name) {

    static Recognizable of(NewPerson person) {
        var emails = each(person.emails())
                .map(EmailAddress::parse)
                .flatMap(Optional::stream)
                .map(EmailAddress::key);
        var links = each(person.links())
                .map(ProfileUrl::parse)
                .flatMap(Optional::stream)
                .filter(ProfileUrl::namesOnePerson)
                .map(ProfileUrl::key);
        var phones = each(person.phones())
                .map(phone -> PhoneNumber.parse(phone, null))
                .flatMap(Optional::stream)
                .map(PhoneNumber::e164);
        return new Recognizable(
                Stream.of(emails, links, phones)
                        .flatMap(keys -> keys)
                        .filter(Objects::nonNull)
                        .toList(),
                each(person.employments())
                        .filter(work -> work.to() == null && work.employer() != null)
                        .map(work -> String.valueOf(work.employer()))
                        .filter(employer -> !EmployerName.isNobody(employer))
                        .toList(),
                PersonName.key(person.name()));
    }

    boolean byAddress() {
        return !addresses.isEmpty();
    }

    boolean atAll() {
        return byAddress() || !employers.isEmpty();
    }

    /** One key for each way to recognise them, good for this import only and telling nothing. */
    List<UUID> keys(UUID importId) {
        var keys = byAddress()
                ? addresses.stream()
                : employers.stream().map(employer -> name + " / " + EmployerName.key(employer));
        return keys.map(key -> UUID.nameUUIDFromBytes((importId + key).getBytes(StandardCharsets.UTF_8)))
                .distinct()
                .toList();
    }

    private static <T> Stream<T> each(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
