package dev.peacetime.intake;

import dev.peacetime.kernel.Refused;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a row failed, if that lies in the row: a rule refused it, or the database cannot hold what it says. */
record RowFault(String code, String sentence) {

    /** Empty if somebody else could do it, or it could be done later. */
    static Optional<RowFault> of(Throwable failure) {
        for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof Refused refused) {
                return Optional.of(
                        new RowFault(refused.refusal().name(), refused.refusal().sentence()));
            }
            if (at instanceof SQLException sql) {
                return isOfTheData(String.valueOf(sql.getSQLState()))
                        ? Optional.of(new RowFault(RowProblem.NOT_STORABLE.name(), RowProblem.NOT_STORABLE.sentence))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** SQL's classes of data exceptions, of violated constraints, and PostgreSQL's of its own limits (keys too long for an index). */
    private static boolean isOfTheData(String state) {
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
    }
}
