package dev.peacetime.backchannel;

import dev.peacetime.organization.OneTimeLinks;
import dev.peacetime.organization.OneTimeToken;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** What a referee does with their one-time link; they need no account, and learn no more than they are asked. */
@ApplicationScoped
class Answers {

    private final OneTimeLinks links;
    private final Asks asks;
    private final Notes notes;
    private final EntityManager entities;
    private final GuardWatch watch;

    Answers(OneTimeLinks links, Asks asks, Notes notes, EntityManager entities, GuardWatch watch) {
        this.links = links;
        this.asks = asks;
        this.notes = notes;
        this.entities = entities;
        this.watch = watch;
    }

    AnswerPage page(OneTimeToken token) {
        return opened(
                token,
                ask -> AnswerPage.of(entities.find(BackchannelRequest.class, ask.requestId).questions, ask.expiresAt));
    }

    /** Takes the referee's note, or that they would rather say nothing. */
    void answer(OneTimeToken token, NewAnswer answer) {
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
    private <T> T opened(OneTimeToken token, Function<Ask, T> work) {
        return links.through(Asks.LINK, token, link -> {
            var clear =
                    QuarkusTransaction.requiringNew().call(() -> watch.lookAgain(asks.openForAnswer(link.subjectId())));
            if (!clear) {
                throw BackchannelRefusal.ANSWER_CLOSED.refused();
            }
            return QuarkusTransaction.requiringNew().call(() -> work.apply(asks.openForAnswer(link.subjectId())));
        });
    }
}
