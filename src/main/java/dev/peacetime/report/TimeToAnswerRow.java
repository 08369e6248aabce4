package dev.peacetime.report;

import dev.peacetime.kernel.Row;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How long those waited who referred somebody for a role, or for whatever fits.")
record TimeToAnswerRow(
        @Schema(description = "Absent for whatever fits.") @Nullable
        UUID roleId,

        @Nullable String role,

        @Schema(description = "How many referrals were sent.")
        int sent,

        @Schema(description = "Of these, acknowledged.") int acknowledged,

        @Schema(description = "Of these, acknowledged when it was late, or late and not acknowledged yet.")
        int acknowledgedLate,

        @Schema(description = "Half of them waited no longer than this for the acknowledgement, in hours.") @Nullable
        BigDecimal medianHoursToAcknowledge,

        @Schema(description = "How often a word was owed and late.")
        int updatesLate,

        @Schema(description = "How many came to their end.") int closed,

        @Schema(description = "Half of these took no longer than this, in days.") @Nullable
        BigDecimal medianDaysToClose) {

    static final List<String> COLUMNS = List.of(
            "roleId",
            "role",
            "sent",
            "acknowledged",
            "acknowledgedLate",
            "medianHoursToAcknowledge",
            "updatesLate",
            "closed",
            "medianDaysToClose");

    static TimeToAnswerRow of(Row row) {
        return new TimeToAnswerRow(
                row.maybeUuid("role_id"),
                row.maybeText("role"),
                row.number("sent"),
                row.number("acknowledged"),
                row.number("acknowledged_late"),
                decimal(row.maybeText("hours_to_acknowledge")),
                row.number("updates_late"),
                row.number("closed"),
                decimal(row.maybeText("days_to_close")));
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(
                roleId,
                role,
                sent,
                acknowledged,
                acknowledgedLate,
                medianHoursToAcknowledge,
                updatesLate,
                closed,
                medianDaysToClose);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
