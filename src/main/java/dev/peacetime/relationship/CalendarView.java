package dev.peacetime.relationship;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What was taken from a calendar, or what would be.")
record CalendarView(
        boolean dryRun,

        @Schema(description = "What was taken is automatic: it warms nothing until you confirm it.")
        List<CalendarMeeting> meetings) {}
