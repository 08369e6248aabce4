package dev.peacetime.person;

import dev.peacetime.kernel.AnnouncedTogether;
import dev.peacetime.kernel.AsJson;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People who are added, many or one, by one statement for each kind of thing that is said of them. */
@ApplicationScoped
public class Newcomers {

    static final String PEOPLE = """
            insert into person (organization_id, id, name, name_key, headline, location, place_spellings, skills,
              skill_spellings, availability_status, availability_confidential, jurisdiction, source, source_member_id, search,
              version, created_at, updated_at)
            select :organization, g.id, g.name, g."nameKey", g.headline, g.location, g.places, g.skills, g.spellings, g.status,
              g.confidential, g.jurisdiction, :source, :broughtBy::uuid, g.search, 0, :now::timestamptz, :now::timestamptz
            from jsonb_to_recordset(:people::jsonb) as g (id uuid, name text, "nameKey" text, headline text, location text,
              places text[], skills text[], spellings text[], status text, confidential boolean, jurisdiction text, search text)""";

    static final String WORK = """
            insert into employment (organization_id, id, person_id, employer_id, title, team, from_date, to_date, started,
              ended, confirmed_at, version, created_at, updated_at)
            select :organization, g.id, g."personId", g."employerId", g.title, g.team, g.begun, g.over, g.started, g.ended,
              g.confirmed, 0, :now::timestamptz, :now::timestamptz
            from jsonb_to_recordset(:work::jsonb) as g (id uuid, "personId" uuid, "employerId" uuid, title text, team text,
              begun text, over text, started date, ended date, confirmed timestamptz)""";

    private final Sql sql;
    private final Clock clock;
    private final Event<AnnouncedTogether> announce;
    private final ContactWays ways;
    private final ExternalIds externals;
    private final Employers employers;
    private final EmployersAsGiven asGiven;
    private final EmployerFamilies families;

    Newcomers(
            Sql sql,
            Clock clock,
            Event<AnnouncedTogether> announce,
            ContactWays ways,
            ExternalIds externals,
            Employers employers,
            EmployersAsGiven asGiven,
            EmployerFamilies families) {
        this.sql = sql;
        this.clock = clock;
        this.announce = announce;
        this.ways = ways;
        this.externals = externals;
        this.employers = employers;
        this.asGiven = asGiven;
        this.families = families;
    }

    /** Adds people as a file, a referral or a member brings them; their ids, in the same order. All are added, or nobody is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> add(List<NewPerson> people, PersonSource source, @Nullable UUID memberId) {
        var newcomers = people.stream()
                .map(each -> Newcomer.of(each, source, memberId, clock.instant()))
                .toList();
        if (people.stream().anyMatch(each -> !each.work().isEmpty())) {
            families.hold();
        }
        var named = asGiven.named(people.stream()
                .flatMap(each -> each.work().stream())
                .flatMap(work -> Stream.ofNullable(work.employer()))
                .toList());
        newcomers.forEach(each -> each.work(work -> employer(work, named), clock.instant()));
        write(newcomers, source, memberId);
        announce.fire(new AnnouncedTogether(newcomers.stream()
                .map(each -> new PersonAdded(each.person().id, source, each.worksSince()))
                .toList()));
        return newcomers.stream().map(each -> each.person().id).toList();
    }

    private NamedEmployer employer(NewEmployment work, Map<String, NamedEmployer> named) {
        return work.employerId() == null
                ? Objects.requireNonNull(named.get(EmployerName.key(String.valueOf(work.employer()))))
                : employers.byId(work.employerId());
    }

    private void write(List<Newcomer> newcomers, PersonSource source, @Nullable UUID memberId) {
        sql.query(PEOPLE)
                .bind("people", new AsJson(newcomers.stream().map(PersonRow::of).toList()))
                .bind("source", source)
                .bind("broughtBy", memberId)
                .bind("now", clock.instant())
                .executeLater();
        ways.write(newcomers);
        newcomers.forEach(each -> externals.write(each.person().id, each.form().others()));
        var work = new ArrayList<WorkRow>();
        newcomers.forEach(each -> each.work().forEach(one -> work.add(WorkRow.of(one))));
        if (!work.isEmpty()) {
            sql.query(WORK)
                    .bind("work", new AsJson(work))
                    .bind("now", clock.instant())
                    .executeLater();
        }
    }
}
