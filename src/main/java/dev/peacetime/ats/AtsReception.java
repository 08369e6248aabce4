package dev.peacetime.ats;

import dev.peacetime.kernel.Background;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.SqlFailure;
import dev.peacetime.kernel.Tenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the events that ATSs send: verified, each once, to be worked off behind in the order in which they came. */
@ApplicationScoped
class AtsReception {

    private static final String FIND = "select organization_id from find_ats_connection(?)";

    private final Sql sql;
    private final AgroalDataSource dataSource;
    private final EntityManager entities;
    private final Clock clock;
    private final AtsSecrets secrets;
    private final Background background;
    private final AtsChore chore;

    AtsReception(
            Sql sql,
            AgroalDataSource dataSource,
            EntityManager entities,
            Clock clock,
            AtsSecrets secrets,
            Background background,
            AtsChore chore) {
        this.sql = sql;
        this.dataSource = dataSource;
        this.entities = entities;
        this.clock = clock;
        this.secrets = secrets;
        this.background = background;
        this.chore = chore;
    }

    /**
     * Takes an event, or does nothing if it is here already.
     *
     * @param header a request's header by its name
     */
    void take(UUID connectionId, Function<String, @Nullable String> header, byte[] body) {
        var organization = organizationOf(connectionId).orElseThrow(AtsRefusal.ATS_SIGNATURE_WRONG::refused);
        Tenant.runFor(
                organization,
                null,
                () -> QuarkusTransaction.requiringNew().run(() -> take(organization, connectionId, header, body)));
    }

    private void take(UUID organization, UUID connectionId, Function<String, @Nullable String> header, byte[] body) {
        var connection = entities.find(AtsConnection.class, connectionId);
        if (connection == null || !connection.isOpen()) {
            throw AtsRefusal.ATS_SIGNATURE_WRONG.refused();
        }
        var kind = connection.kind;
        var sent = SentEvent.of(body, kind.header == null ? null : header.apply(kind.header));
        if (!kind.verifies(secrets.of(connectionId), sent)) {
            throw AtsRefusal.ATS_SIGNATURE_WRONG.refused();
        }
        var happening = kind.read(sent.json());
        var id = Ids.next();
        var taken = sql.query(AtsQueries.TAKE)
                .bind("id", id)
                .bind("connection", connectionId)
                .bind("digest", kind.digest(sent))
                .bind("type", happening.type())
                .bind("kind", happening.kind())
                .bind("payload", sent.text())
                .bind("now", clock.instant())
                .execute();
        if (taken > 0) {
            background.queue(chore, organization, id);
        }
    }

    private Optional<UUID> organizationOf(UUID connectionId) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, connectionId);
            try (var found = statement.executeQuery()) {
                return found.next() ? Optional.of(found.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }
}
