package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What others tell of somebody who is known already: what is new is added, and nothing that was there is overwritten. */
@ApplicationScoped
public class Additions {

    private static final String NAMESAKE = """
            select p.id
            from person p
            join employment m on m.organization_id = p.organization_id and m.person_id = p.id and m.ended is null
            join employer_name n on n.organization_id = m.organization_id and n.employer_id = m.employer_id
            where p.organization_id = :organization and p.merged_into_id is null and p.name_key = :name and n.key = :employer
            order by p.id
            limit 1""";

    private static final String WORKS_THERE = """
            select m.id
            from employment m
            join employer_name n on n.organization_id = m.organization_id and n.employer_id = m.employer_id
            where m.organization_id = :organization and m.person_id = :person and m.ended is null and n.key = :employer
            limit 1""";

    private static final String KNOWN_MAIL = """
            select w.person_id
            from contact_way w
            where w.organization_id = :organization and w.kind = 'EMAIL' and w.key = :key and w.living""";

    private static final String NEXT_POSITION = """
            select coalesce(max(w.position) + 1, 0) as next
            from contact_way w
            where w.organization_id = :organization and w.person_id = :person""";

    private final Sql sql;
    private final People people;
    private final Employments employments;
    private final ContactWays ways;
    private final Clock clock;
    private final Event<Announced> announce;

    Additions(
            Sql sql, People people, Employments employments, ContactWays ways, Clock clock, Event<Announced> announce) {
        this.sql = sql;
        this.people = people;
        this.employments = employments;
        this.ways = ways;
        this.clock = clock;
        this.announce = announce;
    }

    /** Somebody of that name who works there now: who else it can be that comes without any address. */
    public Optional<UUID> namesake(String name, String employer) {
        return sql.query(NAMESAKE)
                .bind("name", PersonName.key(name))
                .bind("employer", EmployerName.key(employer))
                .first(row -> row.uuid("id"));
    }

    /** Adds e-mails that nobody has and present work that was not known; whether there was any. */
    @Transactional
    public boolean add(UUID personId, NewPerson told) {
        var mails = PersonDetails.orNone(told.emails()).stream()
                .map(EmailAddress::parse)
                .flatMap(Optional::stream)
                .filter(mail -> !sql.query(KNOWN_MAIL).bind("key", mail.key()).any())
                .toList();
        var work = told.work().stream()
                .filter(each -> each.to() == null && each.employer() != null)
                .filter(each -> !worksThere(personId, String.valueOf(each.employer())))
                .toList();
        if (!mails.isEmpty()) {
            add(people.locked(personId), mails);
        }
        work.forEach(each -> employments.begin(personId, each));
        return !mails.isEmpty() || !work.isEmpty();
    }

    private boolean worksThere(UUID personId, String employer) {
        return sql.query(WORKS_THERE)
                .bind("person", personId)
                .bind("employer", EmployerName.key(employer))
                .any();
    }

    private void add(Person person, List<EmailAddress> mails) {
        var next = sql.query(NEXT_POSITION).bind("person", person.id).one(row -> row.number("next"));
        ways.write(
                person.id,
                mails.stream()
                        .map(mail -> new ContactWay(ContactKind.EMAIL, mail.written(), mail.key(), mail.domain()))
                        .toList(),
                next);
        person.changed(clock.instant());
        announce.fire(new PersonChanged(person.id));
    }
}
