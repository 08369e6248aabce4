package dev.peacetime.role;

import dev.peacetime.kernel.Sql;
import dev.peacetime.person.SynonymsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

/** Keeps what roles are matched by to what words mean, for all roles of a word at once. */
@ApplicationScoped
class RoleWordsFollow {

    /** Writing the spellings, as they are, lets the database look up again what they mean. */
    private static final String FOLLOW = """
            update role r
            set skill_spellings = r.skill_spellings
            where r.organization_id = :organization
              and case :kind::text
                when 'SKILL' then r.skill_keys && :words::text[]
                when 'FAMILY' then r.family_key = any (:words::text[])
                when 'LEVEL' then r.level_key = any (:words::text[])
                else r.place_keys && :words::text[] end
            returning r.id, r.wake_version""";

    private final Sql sql;
    private final Event<WakeVersionGrew> wakes;

    RoleWordsFollow(Sql sql, Event<WakeVersionGrew> wakes) {
        this.sql = sql;
        this.wakes = wakes;
    }

    void follow(@Observes SynonymsChanged changed) {
        sql.query(FOLLOW)
                .bind("kind", changed.kind())
                .bind("words", changed.keys())
                .list(row -> new WakeVersionGrew(row.uuid("id"), row.longNumber("wake_version")))
                .forEach(wakes::fire);
    }
}
