package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What people agreed to. Each change waits for whoever decides by a person's consents. */
@ApplicationScoped
class Consents {

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Caller caller;
    private final People people;
    private final Employers employers;

    Consents(
            Sql sql,
            EntityManager entities,
            Clock clock,
            Event<Announced> announce,
            Caller caller,
            People people,
            Employers employers) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
        this.caller = caller;
        this.people = people;
        this.employers = employers;
    }

    Page<ConsentView> of(UUID personId, PageRequest page) {
        return sql.query(ConsentView.SQL)
                .and("c.person_id = :person", "person", personId)
                .page(page, Keyset.newestFirst("c.id"), ConsentView::of)
                .under(() -> people.person(personId));
    }

    ConsentView consent(UUID id) {
        return sql.query(ConsentView.SQL).and("c.id = :id", "id", id).one(ConsentView::of);
    }

    @Transactional
    ConsentView give(UUID personId, NewConsent given) {
        people.locked(personId);
        given.employers().forEach(employers::byId);
        given.people().forEach(people::mustExist);
        var consent = new Consent(personId, given, caller.memberId(), clock.instant());
        consent.persistAndFlush();
        announce.fire(new ConsentGiven(personId, consent.id));
        return consent(consent.id);
    }

    /** What was said is in writing now, and counts as long as it was given for. A withdrawn one stays withdrawn. */
    @Transactional
    ConsentView confirm(UUID id) {
        var consent = entities.find(Consent.class, id);
        if (consent == null) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        var person = people.owner(consent.personId);
        entities.refresh(consent);
        if (!consent.confirmedInWriting) {
            consent.confirm(clock.instant());
            Panache.flush();
            announce.fire(new ConsentGiven(person.id, id));
        }
        return consent(id);
    }

    @Transactional
    ConsentView withdraw(UUID id) {
        var consent = entities.find(Consent.class, id);
        if (consent == null) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        var person = people.owner(consent.personId);
        entities.refresh(consent);
        if (!consent.isWithdrawn()) {
            consent.withdraw(clock.instant());
            Panache.flush();
            announce.fire(new ConsentWithdrawn(person.id, id));
        }
        return consent(id);
    }
}
