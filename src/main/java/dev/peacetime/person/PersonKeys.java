package dev.peacetime.person;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** By what somebody is recognised; what cannot be read as an address recognises nobody. */
record PersonKeys(List<String> emails, List<String> phones, List<String> links) {

    static PersonKeys of(NewPerson somebody) {
        var details = somebody.details();
        return new PersonKeys(
                PersonDetails.orNone(details.emails()).stream()
                        .map(EmailAddress::parse)
                        .flatMap(Optional::stream)
                        .map(EmailAddress::key)
                        .toList(),
                PersonDetails.orNone(details.phones()).stream()
                        .map(phone -> PhoneNumber.parse(phone, null))
                        .flatMap(Optional::stream)
                        .map(PhoneNumber::e164)
                        .filter(Objects::nonNull)
                        .toList(),
                PersonDetails.orNone(details.links()).stream()
                        .map(ProfileUrl::parse)
                        .flatMap(Optional::stream)
                        .filter(ProfileUrl::namesOnePerson)
                        .map(ProfileUrl::key)
                        .filter(Objects::nonNull)
                        .toList());
    }

    boolean isEmpty() {
        return emails.isEmpty() && phones.isEmpty() && links.isEmpty();
    }
}
