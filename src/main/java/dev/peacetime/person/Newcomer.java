package dev.peacetime.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Somebody who is about to be added, with all that is said of them. */
record Newcomer(NewPerson form, Person person, List<ContactWay> ways, List<Employment> work) {

    /** Refuses what nobody may be told of. */
    static Newcomer of(NewPerson form, PersonSource source, @Nullable UUID memberId, Instant now) {
        var details = form.details();
        var ways = ContactWay.of(details);
        return new Newcomer(form, new Person(details, source, memberId, now), ways, new ArrayList<>());
    }

    /** Says where they work and worked, once it is known which employers are meant. */
    void work(Function<NewEmployment, NamedEmployer> employers, Instant now) {
        var words = new ArrayList<String>();
        for (var employment : form.work()) {
            var employer = employers.apply(employment);
            words.add(employer.name());
            words.add(employment.title() == null ? "" : employment.title());
            work.add(new Employment(person.id, employer.id(), employment, now));
        }
        person.findableBy(words.stream());
    }

    /** Whether it is known since when they work or worked anywhere. */
    boolean worksSince() {
        return work.stream().anyMatch(each -> each.started != null);
    }
}
