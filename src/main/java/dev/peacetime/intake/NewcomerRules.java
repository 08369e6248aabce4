package dev.peacetime.intake;

import dev.peacetime.person.NewEmployment;
import dev.peacetime.person.NewPerson;
import dev.peacetime.person.PhoneNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who somebody is of whom a file tells, within what is kept of a person ({@link NewPerson}). */
final class NewcomerRules {

    static final int LONGEST_NAME = 200;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_EMPLOYER = 200;
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_LOCATION = 200;
    private static final int LONGEST_PHONE = 50;
    private static final int LONGEST_SKILL = 100;
    private static final int MOST_SKILLS = 200;
    private static final int MOST_ADDRESSES = 20;
    private static final int MOST_LINKS = 50;
    private static final int MOST_EMPLOYMENTS = 100;

    private NewcomerRules() {}

    /**
     * A connection is shown where they worked when the file was made, which nobody knows better than by when it was sent; since
     * when, the file does not say.
     */
    static NewPerson of(Connection connection, Instant sentAt, List<Warning> warnings) {
        var fitting = new Fitting(warnings);
        var employer = fitting.text(connection.company(), LONGEST_EMPLOYER, ConnectionColumn.COMPANY.title);
        var title = fitting.text(connection.position(), LONGEST_TITLE, ConnectionColumn.POSITION.title);
        return new NewPerson(
                connection.name(),
                listOf(connection.email()),
                null,
                listOf(connection.profileUrl()),
                headline(title, employer),
                null,
                null,
                employer == null ? null : List.of(new NewEmployment(employer, null, title, null, null, null, sentAt)),
                null,
                null);
    }

    static NewPerson of(ResumePerson resume, Instant sentAt, PersonPlaces places, List<Warning> warnings) {
        var fitting = new Fitting(warnings);
        if (resume.summary() != null) {
            warnings.add(new Warning(Doubt.NOT_KEPT, places.summary()));
        }
        var links = resume.links().stream().map(ResumeLink::url).distinct().toList();
        return new NewPerson(
                resume.name(),
                fitting.list(resume.emails(), MOST_ADDRESSES, "emails"),
                phones(resume, places, fitting),
                fitting.list(links, MOST_LINKS, places.links()),
                fitting.text(resume.label(), LONGEST_HEADLINE, places.headline()),
                fitting.text(resume.location(), LONGEST_LOCATION, places.location()),
                fitting.texts(resume.skills(), LONGEST_SKILL, MOST_SKILLS, places.skills()),
                fitting.list(employments(resume, sentAt, places, fitting), MOST_EMPLOYMENTS, places.work()),
                null,
                resume.countryCode());
    }

    private static List<String> phones(ResumePerson resume, PersonPlaces places, Fitting fitting) {
        var phones = new ArrayList<String>();
        for (var phone : fitting.texts(resume.phones(), LONGEST_PHONE, MOST_ADDRESSES, places.phones())) {
            if (PhoneNumber.parse(phone, resume.countryCode()).isPresent()) {
                phones.add(phone);
            } else {
                fitting.warnings().add(new Warning(Doubt.PHONE_UNREADABLE, places.phones()));
            }
        }
        return phones;
    }

    private static List<NewEmployment> employments(
            ResumePerson resume, Instant sentAt, PersonPlaces places, Fitting fitting) {
        return resume.employments().stream()
                .flatMap(work -> employment(work, sentAt, places, fitting))
                .toList();
    }

    private static Stream<NewEmployment> employment(
            ResumeEmployment work, Instant sentAt, PersonPlaces places, Fitting fitting) {
        var employer = fitting.text(work.employer(), LONGEST_EMPLOYER, places.work());
        var title = fitting.text(work.title(), LONGEST_TITLE, places.work());
        return employer == null
                ? Stream.empty()
                : Stream.of(new NewEmployment(employer, null, title, null, work.from(), work.to(), sentAt));
    }

    static @Nullable String headline(@Nullable String title, @Nullable String employer) {
        if (title == null || employer == null) {
            return title;
        }
        var both = title + " at " + employer;
        return both.length() > LONGEST_HEADLINE ? title : both;
    }

    private static @Nullable List<String> listOf(@Nullable String one) {
        return one == null ? null : List.of(one);
    }
}
