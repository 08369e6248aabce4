package dev.peacetime.kernel;

import java.sql.SQLException;

/** The database did not do what it was told; the cause's SQL state says why. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SqlFailure(SQLException cause) {
        super(cause);
    }
}
