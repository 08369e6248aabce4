package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Expected;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.MergePatch;
import dev.peacetime.kernel.Patches;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everybody who is known: to add, show and change them, and to recognise them again. */
@ApplicationScoped
public class People {

    /** Whoever was merged into another leads there; whoever was removed is nobody. */
    private static final String KNOWN = "p.removed_at is null";

    private final Sql sql;
    private final EntityManager entities;
    private final Patches patches;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Caller caller;
    private final ContactWays ways;
    private final ExternalIds externals;
    private final Newcomers newcomers;

    People(
            Sql sql,
            EntityManager entities,
            Patches patches,
            Clock clock,
            Event<Announced> announce,
            Caller caller,
            ContactWays ways,
            ExternalIds externals,
            Newcomers newcomers) {
        this.sql = sql;
        this.entities = entities;
        this.patches = patches;
        this.clock = clock;
        this.announce = announce;
        this.caller = caller;
        this.ways = ways;
        this.externals = externals;
        this.newcomers = newcomers;
    }

    /** A person as the caller may see them. */
    public PersonView person(UUID id) {
        return select().and(KNOWN).one("p.id", id, PersonView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<PersonView> shown(UUID id) {
        return toBeShown(id).get();
    }

    /** To be shown later, if at all, where nobody calls any more: as the caller at hand may see it. */
    Supplier<CompletionStage<PersonView>> toBeShown(UUID id) {
        var person = select().and(KNOWN);
        return () -> person.gathered("p.id", id, PersonView::of);
    }

    Query select() {
        return select(PersonQueries.PEOPLE);
    }

    Query select(String people) {
        return sql.query(people).bind("contactable", caller.may(Permission.PEOPLE_CONTACT));
    }

    /** Under which id a person is known now: the winner's, after a merge. */
    public Optional<UUID> standing(UUID id) {
        return sql.query(PersonQueries.STANDING).bind("id", id).first(row -> row.uuid("id"));
    }

    /** The same also of whom was set aside: for what goes on about them, hidden from whoever removed them. */
    public Optional<UUID> standingOrSetAside(UUID id) {
        return sql.query(PersonQueries.STANDING_OR_SET_ASIDE).bind("id", id).first(row -> row.uuid("id"));
    }

    /** The same as {@link #standing}; nobody is an answer of 404. */
    public UUID known(UUID id) {
        return standing(id).orElseThrow(KernelRefusal.NOT_FOUND::refused);
    }

    /** The person who has one of these e-mails, profiles or telephones; e-mails are believed first. */
    public Optional<UUID> recognise(NewPerson somebody) {
        var keys = PersonKeys.of(somebody);
        return keys.isEmpty()
                ? Optional.empty()
                : sql.query(PersonQueries.BY_KEYS)
                        .bind("emails", keys.emails())
                        .bind("phones", keys.phones())
                        .bind("links", keys.links())
                        .first(row -> row.uuid("person_id"));
    }

    @Transactional
    PersonView add(NewPerson somebody) {
        return person(add(somebody, PersonSource.ENTERED, caller.memberId()));
    }

    /** Adds a person as a file, a referral or a member brings them; the answer is their id. */
    @Transactional
    public UUID add(NewPerson somebody, PersonSource source, @Nullable UUID memberId) {
        // What stands behind is written past Hibernate, and may refer to what was made before.
        Panache.flush();
        return newcomers.add(List.of(somebody), source, memberId).get(0);
    }

    @Transactional
    PersonView change(UUID id, Expected expected, MergePatch<PersonDetails> patch) {
        var current = details(id);
        var person = locked(id);
        expected.of(person);
        var changed = patches.apply(patch, current);
        var contacts = ContactWay.of(changed);
        person.become(changed, clock.instant());
        ways.replace(id, contacts);
        externals.replace(id, changed.others());
        findable(person);
        announce.fire(new PersonChanged(id));
        return person(id);
    }

    /** Takes a person for changing, so that two changes follow each other. A person merged away is not changed but redirected. */
    Person locked(UUID id) {
        var person = found(id);
        if (person.removedAt != null) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        return itself(person);
    }

    /** The same also of whom was set aside: they may be forgotten for good. */
    Person lockedOrSetAside(UUID id) {
        return itself(found(id));
    }

    /** Takes the person whose a row is, also where they were merged since the row was read. */
    Person owner(UUID id) {
        var person = found(id);
        return person.mergedIntoId == null ? person : owner(person.mergedIntoId);
    }

    private Person found(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(KernelRefusal.NOT_FOUND::refused);
    }

    private static Person itself(Person person) {
        if (person.mergedIntoId != null) {
            throw new MergedAway(person.id, person.mergedIntoId);
        }
        return person;
    }

    /** Refuses to name somebody whom nobody knows. */
    void mustExist(UUID id) {
        standing(id).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused);
    }

    /** Writes down anew what a person is found by, after they or their work changed. */
    void findable(Person person) {
        Panache.flush();
        var words = new ArrayList<String>();
        sql.query(PersonQueries.EMPLOYMENTS)
                .and("m.person_id = :person", "person", person.id)
                .then("order by m.id")
                .list(EmploymentView::of)
                .forEach(work -> words.addAll(List.of(work.employer(), work.title() == null ? "" : work.title())));
        person.findableBy(words.stream());
        Panache.flush();
    }

    private PersonDetails details(UUID id) {
        return sql.query(PersonQueries.PEOPLE)
                .bind("contactable", true)
                .and(KNOWN)
                .one("p.id", id, PersonView::of)
                .details();
    }
}
