package dev.peacetime.relationship;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.Frequency;
import dev.peacetime.person.EmailAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of a calendar file (iCalendar, RFC 5545) up to now, series unrolled. Each stands at the moment that its own time
 * zone gives its wall clock, so that a weekly meeting at nine stays at nine when clocks change; a time of no zone is read in
 * the zone at hand. Whole days (birthdays, holidays), what was cancelled, and what has not been yet is no meeting.
 */
final class CalendarReader {

    private static final int MOST_EVENTS = 5_000;
    private static final int MOST_OF_A_SERIES = 500;
    private static final int LONGEST_KEY = 300;

    private final ICalendar calendar;
    private final ZoneId zone;
    private final Instant since;
    private final Instant until;
    private final Map<String, Set<Instant>> moved;

    private CalendarReader(ICalendar calendar, ZoneId zone, Instant since, Instant until) {
        this.calendar = calendar;
        this.zone = zone;
        this.since = since;
        this.until = until;
        this.moved = moved();
    }

    /**
     * @param zone in which times without a zone are read
     * @param since what was earlier is left out
     * @param until what is later has not been yet
     */
    static List<Meeting> read(String text, ZoneId zone, Instant since, Instant until) {
        var calendar = Biweekly.parse(text).first();
        if (calendar == null) {
            throw RelationshipRefusal.CALENDAR_UNREADABLE.refused();
        }
        if (calendar.getEvents().size() > MOST_EVENTS) {
            throw RelationshipRefusal.CALENDAR_TOO_LARGE.refused();
        }
        try {
            return new CalendarReader(calendar, zone, since, until).meetings();
        } catch (IllegalArgumentException | IllegalStateException senseless) {
            // A rule of recurrence that the library cannot follow.
            throw RelationshipRefusal.CALENDAR_UNREADABLE.refused();
        }
    }

    private List<Meeting> meetings() {
        var meetings = new ArrayList<Meeting>();
        for (var event : calendar.getEvents()) {
            var start =
                    event.getDateStart() == null ? null : event.getDateStart().getValue();
            if (start == null || !start.hasTime() || isCancelled(event) || event.getUid() == null) {
                continue;
            }
            var others = others(event);
            if (others.isEmpty()) {
                continue;
            }
            times(event)
                    .filter(at -> !at.isBefore(since) && !at.isAfter(until))
                    .forEach(at -> meetings.add(new Meeting(key(event, at), at, others)));
        }
        return meetings;
    }

    /** When it was: once, where it stands for one of a series; else at each time of its series that was not moved. */
    private Stream<Instant> times(VEvent event) {
        var start = instant(event.getDateStart());
        if (event.getRecurrenceId() != null || isTooOften(event)) {
            return Stream.of(start);
        }
        var elsewhere = moved.getOrDefault(uid(event), Set.of());
        var dates = event.getDateIterator(zoneOf(event.getDateStart()));
        dates.advanceTo(Date.from(since));
        var times = new ArrayList<Instant>();
        while (dates.hasNext() && times.size() < MOST_OF_A_SERIES) {
            var at = dates.next().toInstant();
            if (at.isAfter(until)) {
                break;
            }
            if (!elsewhere.contains(at)) {
                times.add(at);
            }
        }
        return times.stream();
    }

    private Map<String, Set<Instant>> moved() {
        var all = new HashMap<String, Set<Instant>>();
        for (var event : calendar.getEvents()) {
            if (event.getRecurrenceId() != null && event.getUid() != null) {
                all.computeIfAbsent(uid(event), series -> new HashSet<>()).add(instant(event.getRecurrenceId()));
            }
        }
        return all;
    }

    /** The moment that the zone which the property names, or the zone at hand, gives its wall clock. */
    private Instant instant(DateOrDateTimeProperty property) {
        var date = property.getValue();
        return calendar.getTimezoneInfo().isFloating(property)
                ? date.getRawComponents().toDate(TimeZone.getTimeZone(zone)).toInstant()
                : date.toInstant();
    }

    private TimeZone zoneOf(DateOrDateTimeProperty property) {
        var assigned = calendar.getTimezoneInfo().getTimezone(property);
        if (assigned != null) {
            return assigned.getTimeZone();
        }
        return TimeZone.getTimeZone(calendar.getTimezoneInfo().isFloating(property) ? zone : ZoneOffset.UTC);
    }

    private String key(VEvent event, Instant at) {
        var of = event.getRecurrenceId() == null ? at : instant(event.getRecurrenceId());
        return uid(event) + "/" + of;
    }

    private static String uid(VEvent event) {
        var uid = String.valueOf(event.getUid().getValue()).replaceAll("\\p{Cntrl}", "");
        return uid.length() > LONGEST_KEY ? uid.substring(0, LONGEST_KEY) : uid;
    }

    /** Nobody meets by the hour; to unroll such a series would take long. */
    private static boolean isTooOften(VEvent event) {
        var rule = event.getRecurrenceRule();
        return rule != null
                && rule.getValue() != null
                && rule.getValue().getFrequency() != null
                && rule.getValue().getFrequency().compareTo(Frequency.DAILY) < 0;
    }

    private static boolean isCancelled(VEvent event) {
        return event.getStatus() != null && event.getStatus().isCancelled();
    }

    private static Set<String> others(VEvent event) {
        var organizer = event.getOrganizer() == null
                ? Stream.<@Nullable String>empty()
                : Stream.of(
                        event.getOrganizer().getEmail(), event.getOrganizer().getUri());
        var invited = event.getAttendees().stream()
                .filter(attendee -> attendee.getParticipationStatus() != ParticipationStatus.DECLINED)
                .flatMap(attendee -> Stream.of(attendee.getEmail(), attendee.getUri()));
        return Stream.concat(organizer, invited)
                .filter(Objects::nonNull)
                .map(address -> address.replaceFirst("^(?i)mailto:", ""))
                .flatMap(address -> EmailAddress.parse(address).stream())
                .map(EmailAddress::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
