package dev.peacetime.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of a member's connections, as the member's export tells it. At least one of the two names is there; texts are on
 * one line with single spaces; the profile is the address of a LinkedIn profile as written.
 */
record Connection(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String profileUrl,
        @Nullable String email,
        @Nullable String company,
        @Nullable String position,
        @Nullable LocalDate connectedOn) {

    String name() {
        if (firstName == null || lastName == null) {
            return firstName == null ? String.valueOf(lastName) : firstName;
        }
        return firstName + " " + lastName;
    }
}
