package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Expected;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.MergePatch;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Patches;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Where people work and worked. Each change is a change of its person: it moves their version and what they are found by. */
@ApplicationScoped
public class Employments {

    private final Sql sql;
    private final EntityManager entities;
    private final Patches patches;
    private final Clock clock;
    private final Event<Announced> announce;
    private final People people;
    private final Employers employers;
    private final EmployerFamilies families;

    Employments(
            Sql sql,
            EntityManager entities,
            Patches patches,
            Clock clock,
            Event<Announced> announce,
            People people,
            Employers employers,
            EmployerFamilies families) {
        this.sql = sql;
        this.entities = entities;
        this.patches = patches;
        this.clock = clock;
        this.announce = announce;
        this.people = people;
        this.employers = employers;
        this.families = families;
    }

    CompletionStage<Page<EmploymentView>> shownOf(UUID personId, PageRequest page) {
        var person = people.toBeShown(personId);
        return sql.query(PersonQueries.EMPLOYMENTS)
                .and("m.person_id = :person")
                .own("person", personId)
                .gatheredPage(page, Keyset.newestFirst("m.id"), EmploymentView::of)
                .thenCompose(found -> found.shownUnder(person));
    }

    EmploymentView employment(UUID id) {
        return sql.query(PersonQueries.EMPLOYMENTS).one("m.id", id, EmploymentView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<EmploymentView> shown(UUID id) {
        return sql.query(PersonQueries.EMPLOYMENTS).gathered("m.id", id, EmploymentView::of);
    }

    @Transactional
    EmploymentView add(UUID personId, NewEmployment work) {
        return employment(begin(personId, work));
    }

    /** Adds work that a file brought; the answer is its id. */
    @Transactional
    public UUID begin(UUID personId, NewEmployment work) {
        families.hold();
        var person = people.locked(personId);
        var employment = new Employment(personId, employers.resolve(work).id(), work, clock.instant());
        employment.persist();
        told(person);
        return employment.id;
    }

    @Transactional
    EmploymentView change(UUID id, Expected expected, MergePatch<NewEmployment> patch) {
        families.hold();
        var person = people.locked(found(id).personId);
        var employment = found(id);
        expected.of(employment);
        var work = patches.apply(patch, employment.form(patch.names("employer")));
        employment.become(employers.resolve(work).id(), work, clock.instant());
        told(person);
        return employment(id);
    }

    @Transactional
    void remove(UUID id) {
        var person = people.locked(found(id).personId);
        found(id).delete();
        told(person);
    }

    private void told(Person person) {
        person.changed(clock.instant());
        people.findable(person);
        announce.fire(new EmploymentsChanged(person.id));
    }

    private Employment found(UUID id) {
        var employment = entities.find(Employment.class, id);
        if (employment == null) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        return employment;
    }
}
