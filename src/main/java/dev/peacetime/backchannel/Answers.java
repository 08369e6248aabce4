package dev.peacetime.backchannel;

import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Tenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;

/** What a referee does with their one-time link; they need no account, and learn no more than they are asked. */
@ApplicationScoped
class Answers {

    private final AgroalDataSource dataSource;
    private final Asks asks;
    private final Notes notes;
    private final EntityManager entities;
    private final GuardWatch watch;

    Answers(AgroalDataSource dataSource, Asks asks, Notes notes, EntityManager entities, GuardWatch watch) {
        this.dataSource = dataSource;
        this.asks = asks;
        this.notes = notes;
        this.entities = entities;
        this.watch = watch;
    }

    AnswerPage page(AnswerToken token) {
        return opened(
                token,
                ask -> AnswerPage.of(entities.find(BackchannelRequest.class, ask.requestId).questions, ask.expiresAt));
    }

    /** Takes the referee's note, or that they would rather say nothing. */
    void answer(AnswerToken token, NewAnswer answer) {
        opened(token, ask -> {
            if (Boolean.TRUE.equals(answer.decline())) {
                asks.decline(ask);
            } else {
                notes.keep(ask, java.util.Objects.requireNonNull(answer.note()), null);
            }
            return true;
        });
    }

    /** Does something for the ask that a link opens, if it is open still and the guard, looking again, stays CLEAR. */
    private <T> T opened(AnswerToken token, Function<Ask, T> work) {
        var place = find(token);
        return Tenant.callFor(place.organizationId(), null, () -> {
            var clear =
                    QuarkusTransaction.requiringNew().call(() -> watch.lookAgain(asks.openForAnswer(place.askId())));
            if (!clear) {
                throw BackchannelRefusal.ANSWER_CLOSED.refused();
            }
            return QuarkusTransaction.requiringNew().call(() -> work.apply(asks.openForAnswer(place.askId())));
        });
    }

    private Place find(AnswerToken token) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select organization_id, id from find_ask(?)")) {
            statement.setBytes(1, token.hash());
            try (var found = statement.executeQuery()) {
                if (!found.next()) {
                    throw KernelRefusal.NOT_FOUND.refused();
                }
                return new Place(found.getObject(1, UUID.class), found.getObject(2, UUID.class));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private record Place(UUID organizationId, UUID askId) {}
}
