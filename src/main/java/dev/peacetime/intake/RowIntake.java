package dev.peacetime.intake;

import dev.peacetime.person.Additions;
import dev.peacetime.person.NewPerson;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonSource;
import dev.peacetime.person.Recognition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes people of rows. Whoever is known, by e-mail, profile or telephone, is not added again; somebody without any of
 * these is the one of that name who works at that employer now, if there is one.
 */
@ApplicationScoped
class RowIntake {

    private final People people;
    private final Recognition recognition;
    private final Additions additions;

    RowIntake(People people, Recognition recognition, Additions additions) {
        this.people = people;
        this.recognition = recognition;
        this.additions = additions;
    }

    RowReport take(IntakeRow row, ImportRun run) {
        var somebody = row.somebody();
        if (somebody == null) {
            var problem = java.util.Objects.requireNonNull(row.problem());
            return RowReport.refused(row.number(), row.line(), problem.name(), problem.sentence);
        }
        var known = recognition.awaited(somebody).or(() -> namesake(somebody));
        if (run.dryRun) {
            return known.map(person -> report(row, RowOutcome.SKIPPED, person)
                            .because("ALREADY_KNOWN", "This is somebody who is known already."))
                    .orElseGet(() -> report(row, RowOutcome.CREATED, null));
        }
        return known.map(person -> known(row, somebody, person))
                .orElseGet(() ->
                        report(row, RowOutcome.CREATED, people.add(somebody, PersonSource.IMPORTED, run.memberId)));
    }

    private RowReport known(IntakeRow row, NewPerson somebody, UUID person) {
        return additions.add(person, somebody)
                ? report(row, RowOutcome.UPDATED, person)
                : report(row, RowOutcome.SKIPPED, person)
                        .because("ALREADY_KNOWN", "This is somebody who is known already, and there is nothing new.");
    }

    private Optional<UUID> namesake(NewPerson somebody) {
        var work = somebody.employments();
        var addressed = (somebody.emails() != null && !somebody.emails().isEmpty())
                || (somebody.links() != null && !somebody.links().isEmpty());
        return addressed || work == null || work.isEmpty() || work.get(0).employer() == null
                ? Optional.empty()
                : additions.namesake(somebody.name(), work.get(0).employer());
    }

    private static RowReport report(IntakeRow row, RowOutcome outcome, @Nullable UUID person) {
        return new RowReport(row.number(), row.line(), outcome, person, null, null, row.warnings());
    }
}
