package dev.peacetime.report;

import dev.peacetime.kernel.Row;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Whom a role woke, of the wishlists that you see, and what became of it.")
record RoleWakesRow(
        UUID roleId,
        String role,

        @Schema(description = "How many of those who waited it woke.")
        int woken,

        @Schema(description = "Of these, in talks now.") int inTalks,

        @Schema(description = "Of these, hired for this role.")
        int hired,

        @Schema(description = "How many it would have woken who may not be kept any longer.")
        int lapsed) {

    static final List<String> COLUMNS = List.of("roleId", "role", "woken", "inTalks", "hired", "lapsed");

    static RoleWakesRow of(Row row) {
        return new RoleWakesRow(
                row.uuid("role_id"),
                row.text("role"),
                row.number("woken"),
                row.number("in_talks"),
                row.number("hired"),
                row.number("lapsed"));
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(roleId, role, woken, inTalks, hired, lapsed);
    }
}
