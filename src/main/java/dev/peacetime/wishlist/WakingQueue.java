package dev.peacetime.wishlist;

import dev.peacetime.kernel.Background;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import dev.peacetime.person.ConsentGiven;
import dev.peacetime.person.ConsentWithdrawn;
import dev.peacetime.person.PersonChanged;
import dev.peacetime.person.SynonymsChanged;
import dev.peacetime.role.WakeVersionGrew;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;

/**
 * Sees to it that wishes are held against roles behind the request that gave rise to it: what is to be judged is written down
 * in that request's own transaction.
 */
@ApplicationScoped
class WakingQueue {

    private static final String PASS = """
            insert into waking (organization_id, id, role_id, role_version, created_at)
            values (:organization, :id, :role, :version, :now)
            on conflict (organization_id, role_id, role_version) do nothing""";

    private static final String PERSON_CHANGED = """
            update wishlist_entry e
            set judge_at = :now
            where e.organization_id = :organization and e.person_id = :person and e.status = 'WAITING'""";

    /** Writing the spellings, as they are, lets the database look up again what they mean. */
    private static final String WORDS_CHANGED = """
            update wishlist_entry e
            set wish_skill_spellings = e.wish_skill_spellings, judge_at = :now
            where e.organization_id = :organization and e.status in ('WAITING', 'WOKEN', 'IN_TALKS')
              and case :kind::text
                when 'SKILL' then e.wish_skill_keys && :words::text[]
                when 'FAMILY' then e.wish_family_keys && :words::text[]
                when 'LEVEL' then e.wish_level_keys && :words::text[]
                else e.wish_place_keys && :words::text[] end""";

    private final Sql sql;
    private final Clock clock;
    private final Background background;
    private final RoleWaking roleWaking;
    private final ChangedWaking changedWaking;

    WakingQueue(Sql sql, Clock clock, Background background, RoleWaking roleWaking, ChangedWaking changedWaking) {
        this.sql = sql;
        this.clock = clock;
        this.background = background;
        this.roleWaking = roleWaking;
        this.changedWaking = changedWaking;
    }

    void roleWakes(@Observes WakeVersionGrew role) {
        var id = Ids.next();
        var fresh = sql.query(PASS)
                .bind("id", id)
                .bind("role", role.roleId())
                .bind("version", role.wakeVersion())
                .bind("now", clock.instant())
                .execute();
        if (fresh > 0) {
            background.queue(roleWaking, sql.organization(), id);
        }
    }

    /** Entries were marked to be judged in the transaction at hand. */
    void entriesChanged() {
        background.queue(changedWaking, sql.organization(), Ids.next());
    }

    void personChanged(@Observes PersonChanged changed) {
        mark(changed.personId());
    }

    void consentGiven(@Observes ConsentGiven given) {
        mark(given.personId());
    }

    void consentWithdrawn(@Observes ConsentWithdrawn withdrawn) {
        mark(withdrawn.personId());
    }

    void wordsChanged(@Observes SynonymsChanged changed) {
        var marked = sql.query(WORDS_CHANGED)
                .bind("kind", changed.kind())
                .bind("words", changed.keys())
                .bind("now", clock.instant())
                .execute();
        if (marked > 0) {
            entriesChanged();
        }
    }

    private void mark(UUID personId) {
        var marked = sql.query(PERSON_CHANGED)
                .bind("person", personId)
                .bind("now", clock.instant())
                .execute();
        if (marked > 0) {
            entriesChanged();
        }
    }
}
