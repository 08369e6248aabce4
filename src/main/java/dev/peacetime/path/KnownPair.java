package dev.peacetime.path;

import dev.peacetime.kernel.Row;
import dev.peacetime.relationship.TieHow;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known between two, as it may be told. */
record KnownPair(
        UUID from,
        UUID to,
        String fromName,
        String toName,
        double strength,
        boolean own,
        @Nullable TieHow how,
        @Nullable String employer,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    static KnownPair of(Row row) {
        return new KnownPair(
                row.uuid("from_id"),
                row.uuid("to_id"),
                row.text("from_name"),
                row.text("to_name"),
                Double.parseDouble(row.text("strength")),
                Boolean.TRUE.equals(row.maybeTruth("own")),
                row.maybeConstant("how", TieHow.class),
                row.maybeText("employer"),
                row.maybeDate("since"),
                row.maybeDate("until"));
    }

    HopView hop() {
        return new HopView(to, toName, tie(), rounded(strength), because());
    }

    private HopTie tie() {
        if (employer != null) {
            return HopTie.WORKED_TOGETHER;
        }
        return own ? HopTie.YOURS : HopTie.A_COLLEAGUES;
    }

    private String because() {
        return switch (tie()) {
            case WORKED_TOGETHER ->
                "%s and %s were both at %s from %s to %s.".formatted(fromName, toName, employer, since, until);
            case YOURS -> "You keep a tie: %s.".formatted(how);
            case A_COLLEAGUES -> "%s and %s know each other.".formatted(fromName, toName);
        };
    }

    static double rounded(double strength) {
        return Math.round(strength * 10_000) / 10_000.0;
    }
}
