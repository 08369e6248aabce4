package dev.peacetime.introduction;

import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.OneTimeLinks;
import dev.peacetime.organization.OneTimeToken;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;

/** What somebody outside does with their one-time link; they need no account, and no address flows unless they accept. */
@ApplicationScoped
class TargetAnswers {

    private final OneTimeLinks links;
    private final IntroductionAnswers answers;
    private final Sql sql;
    private final Clock clock;

    TargetAnswers(OneTimeLinks links, IntroductionAnswers answers, Sql sql, Clock clock) {
        this.links = links;
        this.answers = answers;
        this.sql = sql;
        this.clock = clock;
    }

    TargetPage page(OneTimeToken token) {
        return opened(
                token,
                introduction -> sql.query(IntroductionQueries.ANSWER_PAGE)
                        .bind("id", introduction.id)
                        .one(TargetPage::of));
    }

    void answer(OneTimeToken token, TargetAnswer answer) {
        opened(token, introduction -> {
            if (answer.accept()) {
                answers.accept(introduction);
            } else {
                introduction.decline(Boolean.TRUE.equals(answer.neverAgain()), clock.instant());
            }
            links.close(IntroductionAnswers.LINK, introduction.id);
            return true;
        });
    }

    private <T> T opened(OneTimeToken token, Function<Introduction, T> work) {
        return links.through(IntroductionAnswers.LINK, token, link -> {
            if (!link.open()) {
                throw IntroductionRefusal.INTRODUCTION_CLOSED.refused();
            }
            return QuarkusTransaction.requiringNew().call(() -> work.apply(answers.openForTarget(link.subjectId())));
        });
    }
}
