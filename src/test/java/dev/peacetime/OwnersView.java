package dev.peacetime;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database as its owner sees it: every organization's rows. For tests that must know what is truly there. */
final class OwnersView {

    private OwnersView() {}

    /** The first column of every row. */
    static List<String> column(String sql, Object... parameters) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            var found = new ArrayList<String>();
            try (var results = statement.executeQuery()) {
                while (results.next()) {
                    found.add(results.getString(1));
                }
            }
            return found;
        }
    }

    /** Every table that belongs to organizations. */
    static List<String> tables() throws SQLException {
        return column("select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                + " where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')"
                + " and a.attname = 'organization_id' order by c.relname");
    }

    /** One id of each kind that an organization has, by table. */
    static Map<String, String> idsOf(String organizationId) throws SQLException {
        var ids = new TreeMap<String, String>();
        for (var table : tables()) {
            if (!column("select attname from pg_attribute where attrelid = ?::regclass and attname = 'id'", table)
                    .isEmpty()) {
                column(
                                "select id::text from " + table
                                        + " where organization_id = ?::uuid order by id limit 1",
                                organizationId)
                        .forEach(id -> ids.put(table, id));
            }
        }
        return ids;
    }

    /** What an organization has, table by table, as digests; but for what a call leaves behind by itself. */
    static Map<String, String> stateOf(String organizationId) throws SQLException {
        var state = new TreeMap<String, String>();
        for (var table : tables()) {
            if (!table.equals("api_key")) {
                state.put(
                        table,
                        column(
                                        "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from "
                                                + table + " t where organization_id = ?::uuid",
                                        organizationId)
                                .get(0));
            }
        }
        return state;
    }
}
