package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Violation;
import dev.peacetime.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Whom people do not want to be spoken about with. Each change waits for whoever decides by a person's list. */
@ApplicationScoped
class NoContacts {

    private static final String REMOVE = "delete from no_contact where organization_id = :organization and id = :id";

    private final Sql sql;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Caller caller;
    private final People people;
    private final Employers employers;

    NoContacts(Sql sql, Clock clock, Event<Announced> announce, Caller caller, People people, Employers employers) {
        this.sql = sql;
        this.clock = clock;
        this.announce = announce;
        this.caller = caller;
        this.people = people;
        this.employers = employers;
    }

    Page<NoContactView> of(UUID personId, PageRequest page) {
        return sql.query(NoContactView.SQL)
                .and("n.person_id = :person", "person", personId)
                .page(page, Keyset.newestFirst("n.id"), NoContactView::of)
                .under(() -> people.person(personId));
    }

    NoContactView noContact(UUID id) {
        return sql.query(NoContactView.SQL).one("n.id", id, NoContactView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<NoContactView> shown(UUID id) {
        return sql.query(NoContactView.SQL).gathered("n.id", id, NoContactView::of);
    }

    @Transactional
    NoContactView add(UUID personId, NewNoContact line) {
        people.locked(personId);
        var noContact = new NoContact(personId, known(line), caller.memberId(), clock.instant());
        noContact.persistAndFlush();
        announce.fire(new NoContactAdded(personId));
        return noContact(noContact.id);
    }

    @Transactional
    void remove(UUID id) {
        var person = people.owner(sql.query(NoContactView.SQL).one("n.id", id, row -> row.uuid("person_id")));
        sql.query(REMOVE).bind("id", id).execute();
        announce.fire(new NoContactRemoved(person.id));
    }

    /** The line, naming only what there is. */
    private NewNoContact known(NewNoContact line) {
        if (line.personId() != null) {
            people.mustExist(line.personId());
        }
        var employer = line.employerId() == null
                ? null
                : employers.byId(line.employerId()).id();
        var domain = line.domain() == null
                ? null
                : Domains.parse(line.domain())
                        .filter(Domains::maySpeakForAnEmployer)
                        .orElseThrow(() -> PersonRefusal.DOMAIN_INVALID
                                .refused()
                                .about(new Violation("/domain", "is no domain of an employer's own")));
        return new NewNoContact(employer, line.personId(), domain, line.reason());
    }
}
