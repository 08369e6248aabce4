package dev.peacetime.path;

import dev.peacetime.Api;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** A graph made row by row, faster than anybody could enter it; the people of one organization by number. */
final class PathScene {

    /** Rows are many; opening a connection for each would take longer than all else. */
    private static Connection kept;

    final UUID organization;
    final UUID member;

    PathScene(Api caller) {
        this.organization = UUID.fromString(caller.get("/v1/organization").ok().id());
        this.member = UUID.fromString(caller.memberId());
    }

    UUID person(int number) {
        return new UUID(organization.getMostSignificantBits(), number);
    }

    UUID employer(int number) {
        return new UUID(organization.getMostSignificantBits(), 1_000_000_000L + number);
    }

    /** As many people, numbered from 1; the caller is the first of them. */
    void people(int count) {
        run(
                "insert into person (organization_id, id, name, name_key, skills, skill_keys, source, search, version, created_at,"
                        + " updated_at) select ?::uuid, (substr(?::text, 1, 19) || lpad(to_hex(i), 16, '0'))::uuid, 'P' || i, 'p' || i,"
                        + " '{}', '{}', 'ENTERED', 'p' || i, 0, now(), now() from generate_series(1, ?) i",
                organization,
                prefix(),
                count);
        becomes(1);
    }

    /** The member who calls is that person from now on. */
    void becomes(int number) {
        run(
                "update member set person_id = ? where organization_id = ? and id = ?",
                person(number),
                organization,
                member);
    }

    void knows(int one, int other, double strength) {
        var cause = UUID.randomUUID();
        for (var pair : List.of(List.of(one, other), List.of(other, one))) {
            run(
                    "insert into known_tie (organization_id, from_id, to_id, cause_id, shown, strength)"
                            + " values (?, ?, ?, ?, true, ?)",
                    organization,
                    person(pair.get(0)),
                    person(pair.get(1)),
                    cause,
                    strength);
        }
    }

    void employer(int number, Integer parent) {
        run(
                "insert into employer (organization_id, id, name, parent_id, version, created_at, updated_at)"
                        + " values (?, ?, ?, ?, 0, now(), now())",
                organization,
                employer(number),
                "E" + number,
                parent == null ? null : employer(parent));
    }

    void worksAt(int person, int employer, boolean now) {
        run(
                "insert into employment (organization_id, id, person_id, employer_id, started, ended, confirmed_at, version,"
                        + " created_at, updated_at) values (?, ?, ?, ?, date '2020-01-01',"
                        + " case when ? then null else date '2021-01-01' end, now(), 0, now(), now())",
                organization,
                UUID.randomUUID(),
                person(person),
                employer(employer),
                now);
    }

    void confidential(int person) {
        run(
                "update person set availability_status = 'LOOKING', availability_confidential = true"
                        + " where organization_id = ? and id = ?",
                organization,
                person(person));
    }

    void optedOut(int person) {
        run(
                "insert into connecting (organization_id, id, person_id, open, topics, version, created_at, updated_at)"
                        + " values (?, ?, ?, false, '{}', 0, now(), now())",
                organization,
                UUID.randomUUID(),
                person(person));
    }

    /** Everything that is known, by the numbers of the people. */
    Map<Integer, Map<Integer, Double>> known() {
        var known = new HashMap<Integer, Map<Integer, Double>>();
        try (var connection = owner();
                var statement = connection.prepareStatement(
                        "select from_id, to_id, strength from known_tie where organization_id = ?")) {
            connection.setAutoCommit(false);
            statement.setFetchSize(10_000);
            statement.setObject(1, organization);
            try (var results = statement.executeQuery()) {
                while (results.next()) {
                    known.computeIfAbsent(number(results.getObject(1, UUID.class)), from -> new HashMap<>())
                            .merge(number(results.getObject(2, UUID.class)), results.getDouble(3), Math::max);
                }
            }
            return known;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static int number(UUID person) {
        return (int) person.getLeastSignificantBits();
    }

    String prefix() {
        return new UUID(organization.getMostSignificantBits(), 0).toString();
    }

    void run(String sql, Object... parameters) {
        try (var statement = shared().prepareStatement(sql)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static synchronized Connection shared() throws SQLException {
        if (kept == null || kept.isClosed()) {
            kept = owner();
        }
        return kept;
    }

    static Connection owner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }
}
