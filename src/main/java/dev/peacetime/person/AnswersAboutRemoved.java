package dev.peacetime.person;

import dev.peacetime.kernel.KeptAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** With a person go the answers that are kept for repetitions and tell of them. */
@ApplicationScoped
class AnswersAboutRemoved {

    private final KeptAnswers answers;

    AnswersAboutRemoved(KeptAnswers answers) {
        this.answers = answers;
    }

    void removed(@Observes PersonRemoved removed) {
        answers.takeBack(List.of(removed.personId()));
    }
}
