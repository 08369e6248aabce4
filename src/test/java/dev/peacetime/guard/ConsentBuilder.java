package dev.peacetime.guard;

import dev.peacetime.person.ConsentPurpose;
import dev.peacetime.person.GivenHow;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consent for tests: to contact at the present employer, in writing, yesterday, for any role, until it says otherwise. */
final class ConsentBuilder {

    private ConsentPurpose purpose = ConsentPurpose.CURRENT_EMPLOYER;
    private final Set<UUID> employers = new HashSet<>();
    private final Set<UUID> persons = new HashSet<>();
    private @Nullable UUID role;
    private GivenHow how = GivenHow.WRITTEN;
    private Instant givenAt = GuardScene.NOW.minus(Duration.ofDays(1));
    private @Nullable Instant expiresAt;
    private @Nullable Instant withdrawnAt;
    private boolean confirmed;

    static ConsentBuilder to(UUID person) {
        var consent = new ConsentBuilder();
        consent.persons.add(person);
        return consent;
    }

    static ConsentBuilder toEmployer(UUID employer) {
        var consent = new ConsentBuilder();
        consent.employers.add(employer);
        return consent;
    }

    ConsentBuilder purpose(ConsentPurpose other) {
        purpose = other;
        return this;
    }

    ConsentBuilder forRole(UUID only) {
        role = only;
        return this;
    }

    ConsentBuilder oral(String at) {
        how = GivenHow.ORAL;
        return at(at);
    }

    ConsentBuilder at(String at) {
        givenAt = Instant.parse(at);
        return this;
    }

    ConsentBuilder until(Instant end) {
        expiresAt = end;
        return this;
    }

    ConsentBuilder withdrawn() {
        withdrawnAt = GuardScene.NOW;
        return this;
    }

    ConsentBuilder confirmedInWriting() {
        confirmed = true;
        return this;
    }

    ConsentFact build() {
        var id = GuardScene.id("consent " + purpose + employers + persons + role + how + givenAt + withdrawnAt);
        return new ConsentFact(id, purpose, employers, persons, role, how, givenAt, expiresAt, withdrawnAt, confirmed);
    }
}
