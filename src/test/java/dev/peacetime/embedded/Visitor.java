package dev.peacetime.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Somebody who talks to the server of a home. */
record Visitor(Home home) {

    /** Tests unpack the binaries once, here. */
    static final Path SHARED = Path.of("target", "test-home");

    static Home lastingHome(Path directory) throws IOException {
        return new Home(Home.made(SHARED), directory.toRealPath(), false);
    }

    Credentials credentials() throws IOException {
        return Credentials.read(home.credentials()).orElseThrow();
    }

    Connection as(String role, String password) throws SQLException, IOException {
        var port = Postmaster.living(home.data()).orElseThrow().port();
        return DatabaseRoles.connect(port, DatabaseRoles.DATABASE, role, password);
    }

    String asOwner(String sql) throws SQLException, IOException {
        try (var connection = as(DatabaseRoles.OWNER, credentials().owner());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            statement.getResultSet().next();
            return statement.getResultSet().getString(1);
        }
    }
}
