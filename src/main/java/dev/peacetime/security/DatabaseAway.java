package dev.peacetime.security;

import java.sql.SQLException;

/** Nobody can be known, since the database does not answer. */
final class DatabaseAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseAway(SQLException cause) {
        super(cause);
    }
}
