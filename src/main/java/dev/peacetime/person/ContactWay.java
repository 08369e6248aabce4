package dev.peacetime.person;

import dev.peacetime.kernel.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach or find somebody.
 *
 * @param key what decides whether two written ways are one; absent where it cannot be told
 * @param domain the mail domain of an e-mail
 */
record ContactWay(
        ContactKind kind,
        String written,
        @Nullable String key,
        @Nullable String domain) {

    /** All ways that were given, each once; a wrong one is refused with its place. */
    static List<ContactWay> of(PersonDetails details) {
        var ways = new ArrayList<ContactWay>();
        var emails = PersonDetails.orNone(details.emails());
        for (int at = 0; at < emails.size(); at++) {
            var place = "/emails/" + at;
            var email = EmailAddress.parse(emails.get(at))
                    .orElseThrow(() ->
                            PersonRefusal.EMAIL_INVALID.refused().about(new Violation(place, "is no e-mail address")));
            add(ways, new ContactWay(ContactKind.EMAIL, email.written(), email.key(), email.domain()));
        }
        var phones = PersonDetails.orNone(details.phones());
        for (int at = 0; at < phones.size(); at++) {
            var place = "/phones/" + at;
            var phone = PhoneNumber.parse(phones.get(at), region(details.jurisdiction()))
                    .orElseThrow(() -> PersonRefusal.PHONE_INVALID
                            .refused()
                            .about(new Violation(place, "is no telephone number")));
            add(ways, new ContactWay(ContactKind.PHONE, phone.written(), phone.e164(), null));
        }
        var links = PersonDetails.orNone(details.links());
        for (int at = 0; at < links.size(); at++) {
            var place = "/links/" + at;
            var link = ProfileUrl.parse(links.get(at))
                    .orElseThrow(() -> PersonRefusal.LINK_INVALID
                            .refused()
                            .about(new Violation(place, "is no address of the web")));
            add(ways, new ContactWay(ContactKind.LINK, link.written(), link.key(), null));
        }
        return ways;
    }

    private static void add(List<ContactWay> ways, ContactWay way) {
        var known = ways.stream()
                .anyMatch(other -> other.kind == way.kind
                        && (way.key == null ? other.written.equals(way.written) : way.key.equals(other.key)));
        if (!known) {
            ways.add(way);
        }
    }

    private static @Nullable String region(@Nullable String jurisdiction) {
        return jurisdiction == null ? null : jurisdiction.substring(0, 2);
    }
}
