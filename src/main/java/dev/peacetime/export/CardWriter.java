package dev.peacetime.export;

import dev.peacetime.person.EmploymentView;
import dev.peacetime.person.PersonView;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.property.Address;
import ezvcard.property.Expertise;
import ezvcard.property.Kind;
import ezvcard.property.Organization;
import ezvcard.property.Revision;
import ezvcard.property.Uid;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as a vCard of version 4 (RFC 6350). */
@Provider
@Produces("text/vcard")
class CardWriter implements MessageBodyWriter<PersonView> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == PersonView.class;
    }

    @Override
    public void writeTo(
            PersonView person,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        // Closing it would close the answer, which is not its own.
        var writer = new VCardWriter(out, VCardVersion.V4_0);
        writer.setAddProdId(false);
        writer.write(card(person));
        writer.flush();
    }

    private static VCard card(PersonView person) {
        var card = new VCard();
        card.setKind(Kind.individual());
        card.setUid(new Uid("urn:uuid:" + person.id()));
        card.setFormattedName(person.name());
        orNone(person.emails()).forEach(email -> card.addEmail(email, new EmailType[0]));
        orNone(person.phones()).forEach(phone -> card.addTelephoneNumber(phone));
        person.links().forEach(card::addUrl);
        if (person.location() != null) {
            var address = new Address();
            address.setLocality(person.location());
            card.addAddress(address);
        }
        person.skills().forEach(skill -> card.addExpertise(new Expertise(skill)));
        person.employments().stream()
                .filter(work -> work.to() == null)
                .findFirst()
                .ifPresent(work -> add(work, card));
        card.setRevision(new Revision(person.updatedAt()));
        return card;
    }

    private static void add(EmploymentView work, VCard card) {
        var organization = new Organization();
        organization.getValues().add(work.employer());
        if (work.team() != null) {
            organization.getValues().add(work.team());
        }
        card.addOrganization(organization);
        if (work.title() != null) {
            card.addTitle(work.title());
        }
    }

    private static List<String> orNone(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }
}
