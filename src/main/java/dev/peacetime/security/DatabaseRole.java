package dev.peacetime.security;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Who the service is to its database. Organizations are kept apart by row-level security, which does not hold a table's
 * owner, nor a superuser: a service that is either would show everybody everything, and nobody would notice.
 *
 * @param ownsTables whether it owns a table, or may become the role that does
 * @param heldByRowSecurity whether row-level security is active for it
 */
record DatabaseRole(String name, boolean ownsTables, boolean heldByRowSecurity) {

    private static final String WHO = """
            select current_user,
                   exists (select from pg_class c
                            where c.relnamespace = t.relnamespace and c.relkind in ('r', 'p')
                              and pg_has_role(c.relowner, 'MEMBER')),
                   row_security_active(t.oid)
              from pg_class t
             where t.oid = 'person'::regclass
            """;

    private static final String INSTEAD =
            " Give it a role of its own with QUARKUS_DATASOURCE_USERNAME and _PASSWORD, and"
                    + " the tables' owner to the migrations only, with QUARKUS_FLYWAY_USERNAME and _PASSWORD"
                    + " (deploy/postgresql/roles.sql makes both).";

    static DatabaseRole of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(WHO)) {
            found.next();
            return new DatabaseRole(found.getString(1), found.getBoolean(2), found.getBoolean(3));
        }
    }

    /** Why the service must not work as this role; empty if it may. */
    Optional<String> refusal() {
        if (!heldByRowSecurity) {
            return Optional.of("Peacetime does not start: its database role " + name
                    + " is not held by row-level security, which keeps organizations apart." + INSTEAD);
        }
        if (ownsTables) {
            return Optional.of("Peacetime does not start: its database role " + name
                    + " owns tables, or may become who does, and could lift row-level security." + INSTEAD);
        }
        return Optional.empty();
    }
}
