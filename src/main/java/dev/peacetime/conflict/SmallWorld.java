package dev.peacetime.conflict;

import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.Sql;
import dev.peacetime.person.People;
import dev.peacetime.role.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What ties candidate, hiring manager, team, referee and referrers to each other. */
@ApplicationScoped
public class SmallWorld {

    /** How long it matters that the other side turned to the same person. */
    private static final Duration BOTH_SIDES = Duration.ofDays(30);

    private final Sql sql;
    private final Roles roles;
    private final People people;
    private final Clock clock;

    SmallWorld(Sql sql, Roles roles, People people, Clock clock) {
        this.sql = sql;
        this.roles = roles;
        this.people = people;
        this.clock = clock;
    }

    /** All ties, what weighs most first, in one statement. */
    public List<SmallWorldTie> around(UUID candidateId, UUID roleId, @Nullable UUID refereeId) {
        return sql.query(ConflictQueries.SMALL_WORLD)
                .bind("candidate", candidateId)
                .bind("role", roleId)
                .bind("referee", refereeId)
                .bind("since", clock.instant().minus(BOTH_SIDES))
                .list(SmallWorldTie::of);
    }

    Page<SmallWorldTie> conflicts(UUID roleId, UUID personId) {
        roles.seen(roleId).orElseThrow(KernelRefusal.NOT_FOUND::refused);
        people.known(personId);
        return new Page<>(around(personId, roleId, null), null);
    }
}
