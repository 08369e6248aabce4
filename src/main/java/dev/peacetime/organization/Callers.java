package dev.peacetime.organization;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Finds out who calls: the one place that looks across organizations, through the database's own narrow doors. */
@ApplicationScoped
public class Callers {

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Callers(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** The caller who holds this key, if it opens at all. */
    public Optional<KnownCaller> byKey(KeySecret secret) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select * from find_api_key(?, ?)")) {
            statement.setString(1, secret.prefix());
            statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    if (secret.hashesTo(found.getBytes("hash"))) {
                        return Optional.of(holder(found));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The members who are that identity and can still call: several, if several organizations know it. */
    public List<KnownCaller> byIdentity(MemberIdentity identity) throws SQLException {
        return members("select * from find_identity(?, ?)", identity.issuer(), identity.subject());
    }

    /** The members with that mail address, in whatever case, who can still call: at most one of each organization. */
    public List<KnownCaller> byEmail(String email) throws SQLException {
        return members("select * from find_member_by_email(?)", email.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * Says that the identity is this member from now on, whatever becomes of the mail address. Nothing happens if the
     * organization knows the identity already, or the member by another identity of the same issuer.
     */
    public void bind(MemberIdentity identity, KnownCaller member) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select bind_identity(?, ?, ?, ?, ?)")) {
            statement.setObject(1, member.organizationId());
            statement.setObject(2, member.memberId());
            statement.setString(3, identity.issuer());
            statement.setString(4, identity.subject());
            statement.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            statement.execute();
        }
    }

    private List<KnownCaller> members(String text, String... parameters) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(text)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setString(at + 1, parameters[at]);
            }
            try (var found = statement.executeQuery()) {
                var members = new ArrayList<KnownCaller>();
                while (found.next()) {
                    members.add(member(found));
                }
                return members;
            }
        }
    }

    private static KnownCaller member(ResultSet found) throws SQLException {
        return KnownCaller.ofMember(
                found.getObject("member_id", UUID.class),
                found.getObject("organization_id", UUID.class),
                texts(found, "access"));
    }

    private static KnownCaller holder(ResultSet found) throws SQLException {
        var memberId = found.getObject("member_id", UUID.class);
        return KnownCaller.ofKey(
                found.getObject("id", UUID.class),
                found.getObject("organization_id", UUID.class),
                memberId,
                texts(found, "permissions"),
                memberId == null ? List.of() : texts(found, "member_access"));
    }

    private static List<String> texts(ResultSet found, String column) throws SQLException {
        return new ArrayList<>(Arrays.asList((String[]) found.getArray(column).getArray()));
    }
}
