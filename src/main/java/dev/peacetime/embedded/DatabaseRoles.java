package dev.peacetime.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** The roles and the database that the service expects. */
final class DatabaseRoles {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "peacetime_owner";
    static final String SERVICE = "peacetime_service";
    static final String DATABASE = "peacetime";

    private DatabaseRoles() {}

    /** No TLS and no Kerberos: they would each cost a round trip to be told so, and nothing leaves this machine. */
    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable&gssEncMode=disable";
    }

    static Connection connect(int port, String database, String role, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "60");
        return new Driver().connect(url(port, database), properties);
    }

    static Path dataDirectory(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement();
                var shown = statement.executeQuery("show data_directory")) {
            shown.next();
            return Path.of(shown.getString(1));
        }
    }

    /** Makes what is not there yet: an earlier start may have been cut short anywhere. */
    static void make(Connection superuser, Credentials credentials) throws SQLException {
        if (!exists(superuser, "select 1 from pg_roles where rolname = ?", OWNER)) {
            run(superuser, "create role " + OWNER + " login password '" + credentials.owner() + "'");
        }
        if (!exists(superuser, "select 1 from pg_roles where rolname = ?", SERVICE)) {
            run(superuser, "create role " + SERVICE + " login password '" + credentials.service() + "'");
        }
        if (!exists(superuser, "select 1 from pg_database where datname = ?", DATABASE)) {
            run(superuser, "create database " + DATABASE + " owner " + OWNER);
        }
        run(superuser, "revoke all on database " + DATABASE + " from public");
        run(superuser, "grant connect on database " + DATABASE + " to " + SERVICE);
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
