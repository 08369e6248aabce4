package dev.peacetime.person;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as one of many who are written down together. */
record PersonRow(
        UUID id,
        String name,
        String nameKey,
        @Nullable String headline,
        @Nullable String location,
        List<String> places,
        List<String> skills,
        List<String> spellings,
        @Nullable AvailabilityStatus status,
        boolean confidential,
        @Nullable String jurisdiction,
        String search) {

    static PersonRow of(Newcomer newcomer) {
        var person = newcomer.person();
        return new PersonRow(
                person.id,
                person.name,
                person.nameKey,
                person.headline,
                person.location,
                person.placeSpellings,
                person.skills,
                person.skillSpellings,
                person.availabilityStatus,
                person.availabilityConfidential,
                person.jurisdiction,
                person.search);
    }
}
