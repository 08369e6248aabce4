package dev.peacetime.note;

import dev.peacetime.backchannel.AskAnswers;
import dev.peacetime.backchannel.Asks;
import dev.peacetime.guard.ExposureAct;
import dev.peacetime.guard.Exposures;
import dev.peacetime.guard.NewExposure;
import dev.peacetime.organization.OneTimeLinks;
import dev.peacetime.organization.OneTimeToken;
import dev.peacetime.organization.OpenedLink;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a referee does with their one-time link; they need no account, and learn no more than they are asked. */
@ApplicationScoped
class Answers {

    private final OneTimeLinks links;
    private final AskAnswers asks;
    private final Notes notes;
    private final SentAnswers sent;
    private final Exposures exposures;

    Answers(OneTimeLinks links, AskAnswers asks, Notes notes, SentAnswers sent, Exposures exposures) {
        this.links = links;
        this.asks = asks;
        this.notes = notes;
        this.sent = sent;
        this.exposures = exposures;
    }

    AnswerPage page(OneTimeToken token) {
        return opened(token, link -> {
            var ask = asks.open(link.subjectId()).orElseThrow(NoteRefusal.ANSWER_CLOSED::refused);
            exposures.writeOnce(NewExposure.toPerson(ExposureAct.LINK_OPENED, ask.candidateId(), ask.refereeId())
                    .forRole(ask.roleId())
                    .by(ask.id()));
            return AnswerPage.of(ask.questions(), ask.expiresAt());
        });
    }

    /**
     * Takes the referee's note, or that they would rather say nothing: also by a link by which there came an answer in confidence
     * before, in the very same way. Whoever handed the link over may try it, and must not find out.
     *
     * @param key by which a note is known again that is sent once more
     */
    void answer(OneTimeToken token, NewAnswer answer, @Nullable String key) {
        var note = answer.note();
        if (note != null && key != null && cameBefore(token, note, key)) {
            return;
        }
        opened(token, link -> {
            var ask = asks.take(link.subjectId()).orElseThrow(NoteRefusal.ANSWER_CLOSED::refused);
            if (note == null) {
                asks.declined(ask.id());
            } else {
                notes.writeAsReferee(ask, note, key);
            }
            return true;
        });
    }

    /** Also where the note has closed the link since. */
    private boolean cameBefore(OneTimeToken token, NewNote note, String key) {
        return links.through(
                Asks.LINK,
                token,
                link -> QuarkusTransaction.requiringNew().call(() -> sent.has(link.subjectId(), note, key)));
    }

    /** Does something for the ask that a link opens, after the guard looked again; what that suspends stays suspended. */
    private <T> T opened(OneTimeToken token, Function<OpenedLink, T> work) {
        return links.through(Asks.LINK, token, link -> {
            if (!link.open()) {
                throw NoteRefusal.ANSWER_CLOSED.refused();
            }
            asks.lookAgain(link.subjectId());
            Supplier<T> answer = () -> work.apply(link);
            return QuarkusTransaction.requiringNew().call(answer::get);
        });
    }
}
