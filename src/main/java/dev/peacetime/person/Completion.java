package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Completes people who are known by what a file or another system tells of them. Nothing that stands is overwritten. */
@ApplicationScoped
public class Completion {

    private static final int MOST_SKILLS = 200;

    private final Sql sql;
    private final Clock clock;
    private final Event<Announced> announce;
    private final People people;
    private final Employers employers;
    private final Employments employments;
    private final ContactWays ways;

    Completion(
            Sql sql,
            Clock clock,
            Event<Announced> announce,
            People people,
            Employers employers,
            Employments employments,
            ContactWays ways) {
        this.sql = sql;
        this.clock = clock;
        this.announce = announce;
        this.people = people;
        this.employers = employers;
        this.employments = employments;
        this.ways = ways;
    }

    /**
     * Who is called so and works there now; of several the one known longest. For those of whom no address is given: a name
     * and an employer never outweigh an address.
     */
    public Optional<UUID> namesake(String name, String employer) {
        return sql.query(PersonQueries.NAMESAKES)
                .bind("name", PersonName.key(name))
                .bind("employer", EmployerName.key(employer))
                .first(row -> row.uuid("id"));
    }

    /** Adds what is not known yet of a person: addresses, skills, work, and what they are and live if that is unknown. */
    @Transactional
    public Completed complete(UUID personId, NewPerson more) {
        var person = people.locked(personId);
        var known = sql.query(PersonQueries.PEOPLE).bind("contactable", true).one("p.id", personId, PersonView::of);
        var before = person.version;
        var refused = new TreeSet<String>();
        var described = describe(person, known, more);
        var ways = reach(known, more, refused);
        if (!described.isNothing() || !ways.isEmpty()) {
            person.changed(clock.instant());
            people.findable(person);
            announce.fire(new PersonChanged(personId));
        }
        var gained = described.with(ways, work(known, more));
        return new Completed(gained, refused, before, person.version);
    }

    private Gained describe(Person person, PersonView known, NewPerson more) {
        var headline = known.headline() == null ? more.headline() : known.headline();
        var location = known.location() == null ? more.location() : known.location();
        var keys = known.skills().stream().map(SkillName::key).toList();
        var skills = PersonDetails.orNone(more.skills()).stream()
                .filter(skill -> !keys.contains(SkillName.key(skill)))
                .limit(Math.max(0, MOST_SKILLS - keys.size()))
                .toList();
        if (skills.isEmpty() && same(headline, known.headline()) && same(location, known.location())) {
            return Gained.NOTHING;
        }
        var all = Stream.concat(known.skills().stream(), skills.stream()).toList();
        person.become(
                new PersonDetails(
                        known.name(),
                        null,
                        null,
                        null,
                        headline,
                        location,
                        all,
                        known.availability(),
                        known.jurisdiction()),
                clock.instant());
        return new Gained(
                skills,
                same(headline, known.headline()) ? null : headline,
                same(location, known.location()) ? null : location,
                List.of(),
                List.of());
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return Objects.equals(one, other);
    }

    private List<UUID> reach(PersonView known, NewPerson more, Set<String> refused) {
        var given = ContactWay.of(new PersonDetails(
                known.name(),
                more.emails(),
                more.phones(),
                more.links(),
                null,
                null,
                null,
                null,
                known.jurisdiction() == null ? more.jurisdiction() : known.jurisdiction()));
        if (given.isEmpty()) {
            return List.of();
        }
        var taken = ways.around(known.id(), given, PersonKeys.of(more).links());
        var fresh = taken.fresh(given, refused);
        return ways.write(known.id(), fresh, taken.next());
    }

    /** Adds the work that is not known yet. */
    List<UUID> work(PersonView known, NewPerson more) {
        var added = new ArrayList<UUID>();
        for (var work : more.work()) {
            var employer = employers.resolve(work);
            if (!EmploymentRules.isKnown(employer.id(), work.from(), work.to(), known.employments())) {
                added.add(employments.begin(known.id(), work));
            }
        }
        return added;
    }

    /**
     * What became of it.
     *
     * @param gained what was added
     * @param refused which kinds of addresses could not all be added, by their fields' names: somebody else has one, or this
     *     person has as many as anybody can have
     * @param before the person's version before
     * @param after and with all of it
     */
    public record Completed(Gained gained, Set<String> refused, long before, long after) {

        public boolean anything() {
            return !gained.isNothing();
        }
    }
}
