package dev.peacetime.relationship;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A meeting of the calendar, with one of those who were there.")
record CalendarMeeting(
        Instant at, @Nullable UUID personId, @Nullable String personName, MeetingOutcome outcome) {

    static CalendarMeeting of(Meeting meeting, @Nullable KnownGuest guest, MeetingOutcome outcome) {
        return new CalendarMeeting(
                meeting.at(), guest == null ? null : guest.personId(), guest == null ? null : guest.name(), outcome);
    }
}
