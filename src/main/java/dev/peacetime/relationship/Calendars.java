package dev.peacetime.relationship;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes touchpoints from calendars. A calendar says who was invited, not who was in touch: they are automatic ones. */
@ApplicationScoped
class Calendars {

    /** How far back a calendar is of use; what is older has faded. */
    private static final int YEARS_BACK = 2;

    /** With more than so many at the table nobody was in touch with everybody. */
    private static final int MOST_AT_A_MEETING = 8;

    private static final int MOST_TAKEN = 2_000;

    private static final String WHO = """
            select w.key, w.person_id, p.name,
              w.person_id = (select m.person_id from member m where m.organization_id = :organization and m.id = :member::uuid) as own
            from contact_way w
            join person p on p.organization_id = w.organization_id and p.id = w.person_id
            where w.organization_id = :organization and w.kind = 'EMAIL' and w.living and w.key = any (:keys::text[])""";

    private static final String TAKE = """
            insert into touchpoint (organization_id, id, member_id, person_id, kind, at, initiated_by, help, automatic,
              source_key, version, created_at, updated_at)
            values (:organization, :id, :member::uuid, :person, 'MET', :at, 'ME', 'NEITHER', true, :key, 0, :now, :now)
            on conflict do nothing""";

    private static final String TAKEN = """
            select c.source_key from touchpoint c
            where c.organization_id = :organization and c.member_id = :member::uuid and c.person_id = :person
              and c.source_key = :key""";

    private final Sql sql;
    private final Clock clock;
    private final Caller caller;
    private final Organizations organizations;

    Calendars(Sql sql, Clock clock, Caller caller, Organizations organizations) {
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
        this.organizations = organizations;
    }

    /** Taking the same calendar twice takes nothing twice. */
    @Transactional
    CalendarView take(CalendarFile file, boolean dryRun) {
        caller.asMember();
        var now = clock.instant();
        var zone = organizations.timeZone();
        var since = now.atZone(zone).minusYears(YEARS_BACK).toInstant();
        var meetings = CalendarReader.read(file.text(), zone, since, now);
        var known = known(meetings);
        var told = new ArrayList<CalendarMeeting>();
        for (var meeting : meetings) {
            var there = meeting.others().stream()
                    .flatMap(key -> Stream.ofNullable(known.get(key)))
                    .filter(somebody -> !somebody.own())
                    .distinct()
                    .toList();
            if (meeting.others().size() > MOST_AT_A_MEETING + 1) {
                told.add(CalendarMeeting.of(meeting, null, MeetingOutcome.TOO_MANY));
            } else if (there.isEmpty()) {
                told.add(CalendarMeeting.of(meeting, null, MeetingOutcome.NOBODY_KNOWN));
            } else {
                there.forEach(
                        somebody -> told.add(CalendarMeeting.of(meeting, somebody, take(meeting, somebody, dryRun))));
            }
            if (told.size() > MOST_TAKEN) {
                throw RelationshipRefusal.CALENDAR_TOO_LARGE.refused();
            }
        }
        return new CalendarView(dryRun, told);
    }

    private MeetingOutcome take(Meeting meeting, KnownGuest guest, boolean dryRun) {
        var statement = sql.query(dryRun ? TAKEN : TAKE)
                .bind("person", guest.personId())
                .bind("key", meeting.key());
        if (dryRun) {
            return statement.any() ? MeetingOutcome.ALREADY_TAKEN : MeetingOutcome.TAKEN;
        }
        var taken = statement
                .bind("id", Ids.next())
                .bind("at", meeting.at())
                .bind("now", clock.instant())
                .execute();
        return taken > 0 ? MeetingOutcome.TAKEN : MeetingOutcome.ALREADY_TAKEN;
    }

    private Map<String, KnownGuest> known(List<Meeting> meetings) {
        var keys = meetings.stream()
                .flatMap(meeting -> meeting.others().stream())
                .distinct()
                .toList();
        var known = new HashMap<String, KnownGuest>();
        sql.query(WHO)
                .bind("keys", keys)
                .list(row -> known.put(
                        row.text("key"),
                        new KnownGuest(
                                row.uuid("person_id"), row.text("name"), Boolean.TRUE.equals(row.maybeTruth("own")))));
        return known;
    }
}
