package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** What people agreed to. Each change waits for whoever decides by a person's consents. */
@ApplicationScoped
public class Consents {

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
        return seen().and("c.person_id = :person", "person", personId)
                .page(page, Keyset.newestFirst("c.id"), ConsentView::of)
                .under(() -> people.person(personId));
    }

    ConsentView consent(UUID id) {
        return seen().one("c.id", id, ConsentView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<ConsentView> shown(UUID id) {
        return seen().gathered("c.id", id, ConsentView::of);
    }

    private Query seen() {
        return ConsentVisibility.bind(sql.query(ConsentView.SQL), caller);
    }

    @Transactional
    ConsentView give(UUID personId, NewConsent given) {
        people.locked(personId);
        given.employers().forEach(employers::byId);
        given.people().forEach(people::mustExist);
        if (given.roleId() != null) {
            mustBeSeen(given.roleId());
        }
        var consent = new Consent(personId, given, caller.memberId(), clock.instant());
        consent.persistAndFlush();
        announce.fire(new ConsentGiven(personId, consent.id));
        return consent(consent.id);
    }

    private Consent taken(UUID id) {
        consent(id);
        return entities.find(Consent.class, id);
    }

    private void mustBeSeen(UUID role) {
        ConsentVisibility.bind(sql.query(ConsentVisibility.ROLE_SEEN), caller)
                .bind("role", role)
                .first(row -> row.truth("seen"))
                .orElseThrow(PersonRefusal.ROLE_UNKNOWN::refused);
    }

    /**
     * Writes down what a person says themselves, by a link that only they have.
     *
     * @param until the first moment at which it no longer counts
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void saidYes(UUID personId, ConsentPurpose purpose, Instant until) {
        var person = people.owner(personId).id;
        var consent = Consent.byLink(person, purpose, until, clock.instant());
        consent.persistAndFlush();
        announce.fire(new ConsentGiven(person, consent.id));
    }

    /** Writes down that a person objects themselves: whatever they agreed to before counts no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void saidNo(UUID personId, ConsentPurpose purpose) {
        var person = people.owner(personId).id;
        var now = clock.instant();
        var living = new ArrayList<>(Consent.living(person, purpose));
        if (living.isEmpty()) {
            // An objection is a consent that is withdrawn, be it as soon as it is written down.
            living.add(Consent.byLink(person, purpose, null, now));
        }
        living.forEach(consent -> {
            consent.withdraw(now);
            consent.persistAndFlush();
            announce.fire(new ConsentWithdrawn(person, consent.id));
        });
    }

    /** What was said is in writing now, and counts as long as it was given for. A withdrawn one stays withdrawn. */
    @Transactional
    ConsentView confirm(UUID id) {
        var consent = taken(id);
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
        var consent = taken(id);
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
