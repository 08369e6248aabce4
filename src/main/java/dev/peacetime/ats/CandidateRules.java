package dev.peacetime.ats;

import dev.peacetime.person.EmailAddress;
import dev.peacetime.person.NewEmployment;
import dev.peacetime.person.NewPerson;
import dev.peacetime.person.PhoneNumber;
import dev.peacetime.person.ProfileUrl;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who a candidate of an ATS is, within what is kept of people; what does not fit is left out. */
final class CandidateRules {

    private static final int MOST_ADDRESSES = 20;
    private static final int LONGEST_PHONE = 50;

    private CandidateRules() {}

    /** Null if there is no name. */
    static @Nullable NewPerson of(
            @Nullable String name,
            List<String> emails,
            List<String> phones,
            List<String> links,
            @Nullable String employer,
            @Nullable String title) {
        if (name == null || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return null;
        }
        return new NewPerson(
                name,
                emails.stream()
                        .filter(email -> EmailAddress.parse(email).isPresent())
                        .distinct()
                        .limit(MOST_ADDRESSES)
                        .toList(),
                phones.stream()
                        .filter(phone -> phone.length() <= LONGEST_PHONE
                                && PhoneNumber.parse(phone, null).isPresent())
                        .distinct()
                        .limit(MOST_ADDRESSES)
                        .toList(),
                links.stream()
                        .filter(link -> ProfileUrl.parse(link).isPresent())
                        .distinct()
                        .limit(MOST_ADDRESSES)
                        .toList(),
                title,
                null,
                null,
                employer == null ? null : List.of(new NewEmployment(employer, null, title, null, null, null, null)),
                null,
                null);
    }

    static @Nullable String name(@Nullable String first, @Nullable String last) {
        var name =
                String.join(" ", Stream.of(first, last).filter(Objects::nonNull).toList());
        return name.isEmpty() ? null : name;
    }
}
