package dev.peacetime.relationship;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import dev.peacetime.person.People;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Those who put in a good word. */
@ApplicationScoped
class Advocacies {

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Caller caller;
    private final People people;
    private final Members members;
    private final Ties ties;
    private final Event<Announced> announce;

    Advocacies(
            Sql sql,
            EntityManager entities,
            Clock clock,
            Caller caller,
            People people,
            Members members,
            Ties ties,
            Event<Announced> announce) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.caller = caller;
        this.people = people;
        this.members = members;
        this.ties = ties;
        this.announce = announce;
    }

    Page<AdvocacyView> of(UUID personId, PageRequest page) {
        return sql.query(AdvocacyView.SQL)
                .and("a.person_id = (select person_standing(:organization, :person))", "person", personId)
                .page(page, Keyset.newestFirst("a.id"), AdvocacyView::of)
                .under(() -> people.known(personId));
    }

    AdvocacyView advocacy(UUID id) {
        return sql.query(AdvocacyView.SQL).one("a.id", id, AdvocacyView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<AdvocacyView> shown(UUID id) {
        return sql.query(AdvocacyView.SQL).gathered("a.id", id, AdvocacyView::of);
    }

    @Transactional
    AdvocacyView add(UUID personId, NewAdvocacy form) {
        var member = caller.asMember();
        var person = people.known(personId);
        Ties.refuse(TieRules.mayTie(members.personOf(member).orElse(null), person));
        var advocacy = new Advocacy(member, person, form, clock.instant());
        advocacy.persistAndFlush();
        ties.touched(member, person, form.relationship());
        announce.fire(new PersonEndorsed(advocacy.id, person));
        return advocacy(advocacy.id);
    }

    @Transactional
    void remove(UUID id) {
        var advocacy = entities.find(Advocacy.class, id);
        if (advocacy == null || !advocacy.memberId.equals(caller.asMember())) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        advocacy.delete();
        Panache.flush();
        ties.weigh(advocacy.memberId, advocacy.personId);
    }
}
