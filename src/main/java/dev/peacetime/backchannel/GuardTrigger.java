package dev.peacetime.backchannel;

import dev.peacetime.person.EmploymentsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whenever something changes that the guard looks at, it looks again, in the same transaction. */
@ApplicationScoped
class GuardTrigger {

    private final GuardWatch watch;

    GuardTrigger(GuardWatch watch) {
        this.watch = watch;
    }

    void on(@Observes EmploymentsChanged changed) {
        watch.lookAgain(Ask.openAround(changed.personId()));
    }
}
