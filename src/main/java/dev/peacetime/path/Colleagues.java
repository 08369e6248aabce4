package dev.peacetime.path;

import dev.peacetime.kernel.AnnouncedTogether;
import dev.peacetime.kernel.Background;
import dev.peacetime.kernel.Chore;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import dev.peacetime.person.EmployerChanged;
import dev.peacetime.person.EmploymentsChanged;
import dev.peacetime.person.MergeUndone;
import dev.peacetime.person.PeopleMerged;
import dev.peacetime.person.PersonAdded;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Who was whose colleague, found behind whatever changes where people worked. */
@ApplicationScoped
class Colleagues implements Chore {

    private final Sql sql;
    private final Clock clock;
    private final Instance<Background> background;

    /** The background is looked up when it is needed: it knows all chores, this one too. */
    Colleagues(Sql sql, Clock clock, Instance<Background> background) {
        this.sql = sql;
        this.clock = clock;
        this.background = background;
    }

    void on(@Observes AnnouncedTogether together) {
        for (var event : together.events()) {
            if (event instanceof PersonAdded added && added.works()) {
                review(ColleagueQueries.REVIEW_PERSON, added.personId());
            }
        }
    }

    void on(@Observes EmploymentsChanged changed) {
        review(ColleagueQueries.REVIEW_PERSON, changed.personId());
    }

    void on(@Observes PeopleMerged merged) {
        review(ColleagueQueries.REVIEW_PERSON, merged.winnerId());
        review(ColleagueQueries.REVIEW_PERSON, merged.loserId());
    }

    void on(@Observes MergeUndone undone) {
        review(ColleagueQueries.REVIEW_PERSON, undone.winnerId());
        review(ColleagueQueries.REVIEW_PERSON, undone.loserId());
    }

    void on(@Observes EmployerChanged changed) {
        review(ColleagueQueries.REVIEW_EMPLOYER, changed.employerId());
    }

    @Override
    public String name() {
        return "colleagues";
    }

    @Override
    public Optional<Instant> turn(UUID organizationId, UUID reviewId, BooleanSupplier stop) {
        Tenant.runFor(organizationId, null, () -> {
            var people = sql.query(ColleagueQueries.REVIEWED)
                    .bind("review", reviewId)
                    .list(row -> row.uuid("id"));
            people.forEach(person -> QuarkusTransaction.requiringNew().run(() -> find(person)));
            QuarkusTransaction.requiringNew()
                    .run(() -> sql.query(ColleagueQueries.DONE)
                            .bind("review", reviewId)
                            .execute());
        });
        return Optional.empty();
    }

    /** Finds somebody's colleagues anew. */
    void find(UUID personId) {
        sql.query(ColleagueQueries.ONE_AFTER_THE_OTHER).any();
        sql.query(ColleagueQueries.FORGET).bind("person", personId).execute();
        sql.query(ColleagueQueries.FIND)
                .bind("person", personId)
                .bind(
                        "today",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString())
                .execute();
    }

    private void review(String text, UUID subject) {
        var id = Ids.next();
        var queued = sql.query(text)
                .bind("id", id)
                .bind("subject", subject)
                .bind("now", clock.instant())
                .execute();
        if (queued > 0) {
            background.get().queue(this, sql.organization(), id);
        }
    }
}
