package dev.peacetime.path;

import dev.peacetime.kernel.Sql;
import dev.peacetime.person.PeopleMerged;
import dev.peacetime.relationship.TieDropped;
import dev.peacetime.relationship.TiesShownOtherwise;
import dev.peacetime.relationship.TiesWeighed;
import dev.peacetime.relationship.WeighedTie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.function.Function;

/** Keeps what paths are walked on: members' ties, in both directions, as the relationships tell them. */
@ApplicationScoped
class KnownTies {

    /** A tie of a member who is no person, or the same person, leads nowhere. */
    private static final String KEEP = """
            with told as (
              select w.tie_id::uuid as tie_id, w.member_id::uuid as member_id, w.person_id::uuid as person_id,
                w.strength::double precision as strength, w.shown::boolean as shown, m.person_id as own_id
              from unnest(:ties::text[], :members::text[], :people::text[], :strengths::text[], :shown::text[])
                as w (tie_id, member_id, person_id, strength, shown)
              join member m on m.organization_id = :organization and m.id = w.member_id::uuid and m.person_id is not null
            ), moved as (
              delete from known_tie k using told w
              where k.organization_id = :organization and k.cause_id = w.tie_id
                and not (k.from_id = w.own_id and k.to_id = w.person_id)
                and not (k.from_id = w.person_id and k.to_id = w.own_id)
            )
            insert into known_tie (organization_id, from_id, to_id, cause_id, owner_id, shown, strength)
            select :organization, pair.from_id, pair.to_id, w.tie_id, w.member_id, w.shown, w.strength
            from told w
            cross join lateral (values (w.own_id, w.person_id), (w.person_id, w.own_id)) as pair (from_id, to_id)
            where w.own_id <> w.person_id
            on conflict (organization_id, from_id, to_id, cause_id)
              do update set strength = excluded.strength, shown = excluded.shown
              where (known_tie.strength, known_tie.shown) is distinct from (excluded.strength, excluded.shown)""";

    private static final String DROP =
            "delete from known_tie k where k.organization_id = :organization and k.cause_id = :tie";

    private static final String LEAVE = """
            delete from known_tie k
            where k.organization_id = :organization and (k.from_id = :loser or k.to_id = :loser)""";

    private static final String SHOW = """
            update known_tie k set shown = coalesce(t.shown, y.ties_shared, true)
            from tie t
            left join relationship_policy y on y.organization_id = t.organization_id
            where k.organization_id = :organization and t.organization_id = k.organization_id and t.id = k.cause_id""";

    private final Sql sql;

    KnownTies(Sql sql) {
        this.sql = sql;
    }

    void on(@Observes TiesWeighed weighed) {
        if (!weighed.ties().isEmpty()) {
            sql.query(KEEP)
                    .bind("ties", each(weighed, WeighedTie::tieId))
                    .bind("members", each(weighed, WeighedTie::memberId))
                    .bind("people", each(weighed, WeighedTie::personId))
                    .bind("strengths", each(weighed, WeighedTie::strength))
                    .bind("shown", each(weighed, WeighedTie::shown))
                    .executeLater();
        }
    }

    void on(@Observes TieDropped dropped) {
        sql.query(DROP).bind("tie", dropped.tieId()).executeLater();
    }

    /** Nobody is reached over somebody who is known as another now; what moved is told as the other's. */
    void on(@Observes PeopleMerged merged) {
        sql.query(LEAVE).bind("loser", merged.loserId()).executeLater();
    }

    void on(@Observes TiesShownOtherwise otherwise) {
        sql.query(SHOW).executeLater();
    }

    private static List<String> each(TiesWeighed weighed, Function<WeighedTie, Object> part) {
        return weighed.ties().stream().map(part).map(Object::toString).toList();
    }
}
