package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Failures;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Upserted;
import dev.peacetime.kernel.Writes;
import dev.peacetime.person.PersonBatchAnswer.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;

/** People as another system keeps them: many at once, and by the ids that they have there. */
@ApplicationScoped
class PersonSync {

    private final People people;
    private final ExternalIds externals;
    private final ContactWays ways;
    private final Completion completion;
    private final Writes writes;
    private final Failures failures;
    private final Clock clock;
    private final Event<Announced> announce;

    PersonSync(
            People people,
            ExternalIds externals,
            ContactWays ways,
            Completion completion,
            Writes writes,
            Failures failures,
            Clock clock,
            Event<Announced> announce) {
        this.people = people;
        this.externals = externals;
        this.ways = ways;
        this.completion = completion;
        this.writes = writes;
        this.failures = failures;
        this.clock = clock;
        this.announce = announce;
    }

    PersonView by(ExternalId id) {
        return people.person(externals.owner(id).orElseThrow(KernelRefusal.NOT_FOUND::refused));
    }

    /** Makes the person whom another system knows by that id, or lets them stand as they are told; work is only added. */
    @Transactional
    Upserted<PersonView> put(ExternalId id, NewPerson told) {
        externals.hold(id);
        var somebody = told.knownBy(id);
        return externals
                .owner(id)
                .map(known -> new Upserted<>(become(known, somebody), false))
                .orElseGet(() -> new Upserted<>(people.add(somebody), true));
    }

    private PersonView become(UUID id, NewPerson told) {
        var person = people.locked(id);
        var before = people.person(id);
        var details = told.details();
        if (!details.says(before.details())) {
            var contacts = ContactWay.of(details);
            person.become(details, clock.instant());
            ways.replace(id, contacts);
            externals.replace(id, details.others());
            people.findable(person);
            announce.fire(new PersonChanged(id));
        }
        completion.work(before, told);
        return people.person(id);
    }

    /** Adds each of them by itself. */
    PersonBatchAnswer add(PersonBatch batch) {
        var items = new ArrayList<Item>();
        for (var at = 0; at < batch.people().size(); at++) {
            items.add(add(at, batch.people().get(at)));
        }
        return new PersonBatchAnswer(items);
    }

    private Item add(int index, NewPerson somebody) {
        try {
            var written = writes.part(index, "/v1/people", () -> people.add(somebody));
            return new Item(index, 201, written.id(), written.replayed(), null);
        } catch (RuntimeException failure) {
            var problem = failures.problem(failure);
            if (problem.code().equals(KernelRefusal.IDEMPOTENCY_MISMATCH.name())) {
                throw KernelRefusal.IDEMPOTENCY_MISMATCH.refused();
            }
            return new Item(index, problem.status(), null, false, problem);
        }
    }
}
