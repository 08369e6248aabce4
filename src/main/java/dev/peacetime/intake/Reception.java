package dev.peacetime.intake;

import dev.peacetime.person.Completion;
import dev.peacetime.person.NewPerson;
import dev.peacetime.person.Newcomers;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonSource;
import dev.peacetime.person.Suppressions;
import dev.peacetime.wishlist.Arrivals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Receives whom a row brings: adds who is not known, completes who is. */
@ApplicationScoped
class Reception {

    private final People people;
    private final Newcomers newcomers;
    private final Completion completion;
    private final Suppressions suppressions;
    private final Arrivals arrivals;
    private final ImportMade made;

    Reception(
            People people,
            Newcomers newcomers,
            Completion completion,
            Suppressions suppressions,
            Arrivals arrivals,
            ImportMade made) {
        this.people = people;
        this.newcomers = newcomers;
        this.completion = completion;
        this.suppressions = suppressions;
        this.arrivals = arrivals;
        this.made = made;
    }

    /** @param seen whether an earlier row of the file was about the same person */
    @Transactional(Transactional.TxType.MANDATORY)
    RowReport take(ImportRow row, Import sent, boolean seen) {
        return entering(receive(row, sent, seen), sent);
    }

    /** Adds those together whom nobody knows; what became of each, by the number of its row. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<Integer, RowReport> welcome(List<ImportRow> rows, Import sent) {
        var reports = new HashMap<Integer, RowReport>();
        if (!rows.isEmpty()) {
            var people = rows.stream()
                    .map(row -> Objects.requireNonNull(row.person()))
                    .toList();
            var ids =
                    newcomers.add(people, PersonSource.IMPORTED, sent.memberId).iterator();
            rows.forEach(row -> reports.put(row.number(), entering(RowReport.created(row, ids.next()), sent)));
        }
        return reports;
    }

    private RowReport entering(RowReport report, Import sent) {
        var person = report.personId();
        return sent.wishlistId == null || person == null
                ? report
                : arrivals.put(sent.wishlistId, person, reason(sent), sent.memberId)
                        .map(report::entering)
                        .orElse(report);
    }

    private static String reason(Import sent) {
        return sent.fileName == null ? "Imported from a file." : "Imported from " + sent.fileName + ".";
    }

    private RowReport receive(ImportRow row, Import sent, boolean seen) {
        var person = row.person();
        if (person == null) {
            return RowReport.unreadable(row, Objects.requireNonNull(row.problem()));
        }
        var recognizable = Recognizable.of(person);
        var known = recognise(person, recognizable);
        if (known.isPresent()) {
            return meetAgain(row, person, known.get(), sent, seen);
        }
        if (!recognizable.atAll()) {
            return RowReport.skipped(row, SkipReason.NAME_ONLY, null);
        }
        if (suppressions.hold(person)) {
            return RowReport.skipped(row, SkipReason.SUPPRESSED, null);
        }
        if (seen) {
            return RowReport.skipped(row, SkipReason.DUPLICATE_IN_FILE, null);
        }
        return RowReport.created(row, people.add(person, PersonSource.IMPORTED, sent.memberId));
    }

    private Optional<UUID> recognise(NewPerson person, Recognizable recognizable) {
        if (recognizable.byAddress()) {
            return people.recognise(person);
        }
        return recognizable.employers().stream()
                .flatMap(employer -> completion.namesake(person.name(), employer).stream())
                .findFirst();
    }

    /** Who may not change people could else give anybody an address of their own, or learn by trying whose an address is. */
    private RowReport meetAgain(ImportRow row, NewPerson person, UUID known, Import sent, boolean seen) {
        var told = row;
        if (sent.changesPeople) {
            var completed = completion.complete(known, person);
            for (var field : completed.refused()) {
                told = told.with(new Warning(Doubt.ADDRESS_NOT_ADDED, field));
            }
            if (completed.anything()) {
                made.follow(sent.id, known, completed.before(), completed.after());
                return RowReport.updated(told, known, completed);
            }
        }
        return RowReport.skipped(told, seen ? SkipReason.DUPLICATE_IN_FILE : SkipReason.ALREADY_KNOWN, known);
    }
}
