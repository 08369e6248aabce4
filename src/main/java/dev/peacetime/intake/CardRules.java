package dev.peacetime.intake;

import dev.peacetime.person.EmailAddress;
import dev.peacetime.person.ProfileUrl;
import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom a vCard describes. */
final class CardRules {

    static final PersonPlaces PLACES = new PersonPlaces("NOTE", "TEL", "URL", "TITLE", "ADR", "EXPERTISE", "ORG");

    /** Where cards of all versions keep profiles elsewhere. */
    private static final List<String> PROFILES = List.of("SOCIALPROFILE", "X-SOCIALPROFILE", "X-LINKEDIN", "X-GITHUB");

    private CardRules() {}

    /** The name as it is written out, or else put together of its parts; empty if there is none. */
    static Optional<String> name(VCard card) {
        var written = Optional.ofNullable(card.getFormattedName()).flatMap(CardRules::text);
        return written.or(() -> Optional.ofNullable(card.getStructuredName()).flatMap(CardRules::joined))
                .filter(FileText::hasLetter);
    }

    static ResumePerson read(String name, VCard card, List<Warning> warnings) {
        var values = new Values(warnings);
        var employer = values.first(card.getOrganizations(), CardRules::employer, "ORG");
        var title = values.first(card.getTitles(), CardRules::text, "TITLE");
        var role = values.first(card.getRoles(), CardRules::text, "ROLE");
        var place = Optional.ofNullable(values.first(card.getAddresses(), CardRules::place, "ADR"));
        for (var left : Stream.of(card.getNotes(), card.getPhotos())
                .flatMap(List::stream)
                .map(VCardProperty::getClass)
                .distinct()
                .toList()) {
            warnings.add(new Warning(Doubt.NOT_KEPT, left.getSimpleName().toUpperCase(java.util.Locale.ROOT)));
        }
        return new ResumePerson(
                name,
                title == null ? role : NewcomerRules.headline(title, employer),
                values.each(card.getEmails(), CardRules::text, CardRules::email, Doubt.EMAIL_UNREADABLE, "EMAIL"),
                values.each(card.getTelephoneNumbers(), CardRules::phone, Optional::of, Doubt.PHONE_UNREADABLE, "TEL"),
                links(card, values).stream()
                        .map(url -> new ResumeLink(null, url))
                        .toList(),
                place.orElse(null),
                null,
                null,
                ResumeRules.distinct(values.each(
                        card.getExpertise(), CardRules::text, Optional::of, Doubt.CHARACTERS_BROKEN, "EXPERTISE")),
                employer == null ? List.of() : List.of(new ResumeEmployment(employer, title, null, null)),
                List.of());
    }

    private static List<String> links(VCard card, Values values) {
        var own = values.each(card.getUrls(), CardRules::text, CardRules::link, Doubt.LINK_UNREADABLE, "URL");
        var profiles = PROFILES.stream()
                .flatMap(name -> card.getExtendedProperties(name).stream())
                .toList();
        var elsewhere = values.each(profiles, CardRules::raw, CardRules::link, Doubt.LINK_UNREADABLE, "SOCIALPROFILE");
        return Stream.concat(own.stream(), elsewhere.stream()).distinct().toList();
    }

    private static Optional<String> joined(StructuredName name) {
        return FileText.line(String.join(
                " ",
                Stream.of(name.getGiven(), name.getFamily())
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private static Optional<String> employer(Organization organization) {
        return organization.getValues().isEmpty()
                ? Optional.empty()
                : FileText.line(organization.getValues().get(0));
    }

    private static Optional<String> place(Address address) {
        return FileText.line(String.join(
                ", ",
                Stream.of(address.getLocality(), address.getRegion(), address.getCountry())
                        .filter(part -> part != null && !part.isBlank())
                        .toList()));
    }

    private static Optional<String> phone(Telephone phone) {
        var written = phone.getText() == null && phone.getUri() != null
                ? phone.getUri().getNumber()
                : phone.getText();
        return written == null ? Optional.empty() : FileText.line(written);
    }

    private static Optional<String> text(TextProperty property) {
        return property.getValue() == null ? Optional.empty() : FileText.line(property.getValue());
    }

    private static Optional<String> raw(RawProperty property) {
        return property.getValue() == null ? Optional.empty() : FileText.line(property.getValue());
    }

    private static Optional<String> email(String text) {
        return EmailAddress.parse(text).map(EmailAddress::written);
    }

    private static Optional<String> link(String text) {
        return ProfileUrl.parse(text).map(ProfileUrl::written);
    }

    private record Values(List<Warning> warnings) {

        <P> @Nullable String first(List<P> properties, Function<P, Optional<String>> text, String where) {
            return each(properties, text, Optional::of, Doubt.CHARACTERS_BROKEN, where).stream()
                    .findFirst()
                    .orElse(null);
        }

        <P> List<String> each(
                List<P> properties,
                Function<P, Optional<String>> text,
                Function<String, Optional<String>> form,
                Doubt otherwise,
                String where) {
            var all = new ArrayList<String>();
            properties.stream()
                    .flatMap(property -> text.apply(property).stream())
                    .forEach(written -> Optional.of(written)
                            .filter(whole -> !FileText.hasReplacement(whole) && !FileText.hasNul(whole))
                            .filter(whole -> whole.length() <= RowRules.LONGEST_VALUE)
                            .flatMap(form)
                            .ifPresentOrElse(all::add, () -> warnings.add(new Warning(otherwise, where))));
            return all.stream().distinct().toList();
        }
    }
}
