package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Sql;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Makes one of two employers that were found to be one. It is not undone: the names tell which is meant from then on. */
@ApplicationScoped
class EmployerMerges {

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Employers employers;
    private final EmployerFamilies families;

    EmployerMerges(
            Sql sql,
            EntityManager entities,
            Clock clock,
            Event<Announced> announce,
            Employers employers,
            EmployerFamilies families) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
        this.employers = employers;
        this.families = families;
    }

    @Transactional
    EmployerView merge(UUID winnerId, UUID loserId) {
        families.change();
        var winner = employers.found(winnerId);
        var loser = other(winner, loserId);
        winner.belongTo(
                EmployerRules.ownerOfBoth(
                        winnerId,
                        winner.parentId,
                        families.line(winnerId),
                        loserId,
                        loser.parentId,
                        families.line(loserId)),
                clock.instant());
        loser.mergeInto(winnerId, clock.instant());
        Panache.flush();
        employers.showAnew(loserId, winner.name);
        move(loserId, winnerId);
        announce.fire(new EmployerChanged(winnerId));
        announce.fire(new EmployerChanged(loserId));
        return employers.employer(winnerId);
    }

    private Employer other(Employer winner, UUID loserId) {
        EmployerRules.mayMerge(winner.id, loserId).ifPresent(refusal -> {
            throw refusal.refused();
        });
        var loser = entities.find(Employer.class, loserId);
        if (loser == null) {
            throw PersonRefusal.EMPLOYER_UNKNOWN.refused();
        }
        if (loser.mergedIntoId != null) {
            throw PersonRefusal.EMPLOYER_MERGED.refused();
        }
        return loser;
    }

    private void move(UUID loserId, UUID winnerId) {
        for (var move : EmployerQueries.MOVES) {
            var query = sql.query(move).bind("winner", winnerId).bind("loser", loserId);
            query.bind("now", clock.instant()).execute();
        }
    }
}
