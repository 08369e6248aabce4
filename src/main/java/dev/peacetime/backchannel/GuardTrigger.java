package dev.peacetime.backchannel;

import dev.peacetime.person.ConsentWithdrawn;
import dev.peacetime.person.EmployerChanged;
import dev.peacetime.person.EmploymentsChanged;
import dev.peacetime.person.MergeUndone;
import dev.peacetime.person.NoContactAdded;
import dev.peacetime.person.PeopleMerged;
import dev.peacetime.person.PersonChanged;
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
        watch.lookAgain(Ask.watchedAround(changed.personId()));
    }

    /** Their mail domains may have changed. */
    void on(@Observes PersonChanged changed) {
        watch.lookAgain(Ask.watchedAround(changed.personId()));
    }

    void on(@Observes NoContactAdded added) {
        watch.lookAgain(Ask.watchedAround(added.personId()));
    }

    void on(@Observes ConsentWithdrawn withdrawn) {
        watch.lookAgain(Ask.watchedAround(withdrawn.personId()));
    }

    void on(@Observes PeopleMerged merged) {
        watch.lookAgain(Ask.watchedAround(merged.winnerId()));
        watch.lookAgain(Ask.watchedAround(merged.loserId()));
    }

    void on(@Observes MergeUndone undone) {
        watch.lookAgain(Ask.watchedAround(undone.winnerId()));
        watch.lookAgain(Ask.watchedAround(undone.loserId()));
    }

    /** Whose employers are one or one family may have changed for anybody. */
    void on(@Observes EmployerChanged changed) {
        watch.lookAgain(Ask.open());
    }
}
