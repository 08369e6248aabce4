package dev.peacetime.person;

import dev.peacetime.organization.MemberJoined;
import dev.peacetime.organization.Members;
import dev.peacetime.organization.OrganizationRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Makes a person of everybody who becomes a member: the one that was named, one who is recognised by the e-mail, or a new one. */
@ApplicationScoped
class PersonOfMember {

    private final People people;
    private final Members members;

    PersonOfMember(People people, Members members) {
        this.people = people;
        this.members = members;
    }

    void join(@Observes MemberJoined joined) {
        members.isPerson(joined.memberId(), joined.personId() == null ? found(joined) : standing(joined.personId()));
    }

    private UUID standing(UUID personId) {
        return people.standing(personId).orElseThrow(OrganizationRefusal.MEMBER_PERSON_UNKNOWN::refused);
    }

    /** A member's e-mail may be one that no person can have, such as one of the house's own network. */
    private UUID found(MemberJoined joined) {
        var mailboxes = EmailAddress.parse(joined.email()).map(EmailAddress::written).stream()
                .toList();
        var somebody = NewPerson.named(joined.name(), mailboxes);
        return people.recognise(somebody).orElseGet(() -> people.add(somebody, PersonSource.MEMBER, joined.memberId()));
    }
}
