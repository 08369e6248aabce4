package dev.peacetime.organization;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.SqlFailure;
import dev.peacetime.kernel.Tenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * Links by which somebody without an account does one thing: answers, confirms, says stay or go. Whoever holds one is in no
 * organization; it leads to the thing that it is about, for one purpose. What a link still permits is for the thing's own
 * feature to say.
 */
@ApplicationScoped
public class OneTimeLinks {

    private static final String ISSUE = """
            insert into one_time_link (organization_id, id, hash, purpose, subject_id, expires_at, created_at)
            values (:organization, :id, :hash, :purpose, :subject, :until, :now)""";

    private static final String CLOSE = """
            update one_time_link set closed_at = :now
            where organization_id = :organization and purpose = :purpose and subject_id = :subject and closed_at is null""";

    private static final String FIND =
            "select organization_id, subject_id, expires_at, closed_at from find_one_time_link(?, ?)";

    private final Sql sql;
    private final AgroalDataSource dataSource;
    private final Clock clock;

    OneTimeLinks(Sql sql, AgroalDataSource dataSource, Clock clock) {
        this.sql = sql;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * A new link to a thing.
     *
     * @param purpose what can be done by it; the name of a kind of link, {@code "ask"}
     * @return what opens it, which is kept nowhere
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OneTimeToken issue(String purpose, UUID subjectId, Instant expiresAt) {
        var token = OneTimeToken.random();
        sql.query(ISSUE)
                .bind("id", Ids.next())
                .bind("hash", token.hash())
                .bind("purpose", purpose)
                .bind("subject", subjectId)
                .bind("until", expiresAt)
                .bind("now", clock.instant())
                .execute();
        return token;
    }

    /** From now on no link to that thing is open for that purpose. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(String purpose, UUID subjectId) {
        sql.query(CLOSE)
                .bind("purpose", purpose)
                .bind("subject", subjectId)
                .bind("now", clock.instant())
                .execute();
    }

    /**
     * Does something in the organization to which a link leads. Nobody calls there: only what the work itself reveals is
     * revealed.
     *
     * @throws dev.peacetime.kernel.Refused with {@code NOT_FOUND} if there is no such link
     */
    public <T> T through(String purpose, OneTimeToken token, Function<OpenedLink, T> work) {
        var place = find(purpose, token);
        return Tenant.callFor(place.organizationId(), null, () -> work.apply(place.link()));
    }

    private Place find(String purpose, OneTimeToken token) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setBytes(1, token.hash());
            statement.setString(2, purpose);
            try (var found = statement.executeQuery()) {
                if (!found.next()) {
                    throw KernelRefusal.NOT_FOUND.refused();
                }
                var expired = !found.getTimestamp(3).toInstant().isAfter(clock.instant());
                return new Place(
                        found.getObject(1, UUID.class),
                        new OpenedLink(found.getObject(2, UUID.class), !expired && found.getTimestamp(4) == null));
            }
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private record Place(UUID organizationId, OpenedLink link) {}
}
