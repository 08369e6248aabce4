package dev.peacetime.person;

import java.util.List;

/** The SQL of merging people: each move is written down row by row, so that it can be moved back. */
final class MergeQueries {

    /** Both people, in the order in which everybody takes people; whoever just writes a row about them is waited for. */
    static final String LOCK = """
            select p.id from person p
            where p.organization_id = :organization and p.id in (:winner, :loser)
            order by p.id
            for update""";

    static final List<String> MOVES = List.of(
            move("employment", "person_id"),
            move("no_contact", "person_id"),
            move("consent", "person_id"),
            move("person_external_id", "person_id"),
            move("person", "merged_into_id"));

    static final List<String> MOVES_BACK = List.of(
            moveBack("employment", "person_id"),
            moveBack("no_contact", "person_id"),
            moveBack("consent", "person_id"),
            moveBack("person_external_id", "person_id"),
            moveBack("person", "merged_into_id"));

    /** Behind the winner's own; one that the winner has as well is no longer shown. */
    static final String MOVE_WAYS = """
            with own as (
              select coalesce(max(w.position) + 1, 0) as count from contact_way w
              where w.organization_id = :organization and w.person_id = :winner
            ), moved as (
              update contact_way w
              set person_id = :winner, position = before.position + own.count,
                living = before.living and not exists (
                  select from contact_way o
                  where o.organization_id = before.organization_id and o.person_id = :winner and o.living
                    and o.kind = before.kind and coalesce(o.key, o.written) = coalesce(before.key, before.written))
              from own, contact_way before
              where w.organization_id = :organization and w.person_id = :loser
                and before.organization_id = w.organization_id and before.id = w.id
              returning w.id, jsonb_build_object('living', before.living, 'position', before.position) as before
            )
            insert into person_merge_move (organization_id, merge_id, relation, row_id, before)
            select :organization, :merge, 'contact_way', moved.id, moved.before from moved""";

    static final String MOVE_WAYS_BACK = """
            update contact_way w
            set person_id = :loser, position = (m.before ->> 'position')::integer,
              living = (m.before ->> 'living')::boolean
            from person_merge_move m
            where w.organization_id = :organization and w.person_id = :winner
              and m.organization_id = w.organization_id and m.merge_id = :merge and m.relation = 'contact_way'
              and m.row_id = w.id""";

    /** A way that was hidden behind the one that went back is the winner's only one now. */
    static final String REVIVE_WAYS = """
            update contact_way w
            set living = true
            where w.organization_id = :organization and w.person_id = :winner and w.kind <> 'EMAIL' and not w.living
              and not exists (
                select from contact_way o
                where o.organization_id = w.organization_id and o.person_id = w.person_id and o.kind = w.kind
                  and coalesce(o.key, o.written) = coalesce(w.key, w.written) and (o.living or o.id < w.id))""";

    static final String MOVED = """
            insert into person_merge_move (organization_id, merge_id, relation, row_id)
            select :organization, :merge, :relation, r.id from unnest(:ids::uuid[]) as r (id)
            on conflict do nothing""";

    static final String MOVED_ROWS = """
            select m.row_id from person_merge_move m
            where m.organization_id = :organization and m.merge_id = :merge and m.relation = :relation
            order by m.row_id""";

    static final String GAINED = """
            insert into person_merge_move (organization_id, merge_id, relation, row_id, before)
            values (:organization, :merge, 'gain', :winner, :gain)""";

    static final String GAIN = """
            select m.before from person_merge_move m
            where m.organization_id = :organization and m.merge_id = :merge and m.relation = 'gain'""";

    private MergeQueries() {}

    private static String move(String table, String column) {
        return """
                with moved as (
                  update %1$s set %2$s = :winner, version = version + 1, updated_at = :now
                  where organization_id = :organization and %2$s = :loser
                  returning id
                )
                insert into person_merge_move (organization_id, merge_id, relation, row_id)
                select :organization, :merge, '%1$s', moved.id from moved""".formatted(table, column);
    }

    private static String moveBack(String table, String column) {
        return """
                update %1$s t
                set %2$s = :loser, version = t.version + 1, updated_at = :now
                from person_merge_move m
                where t.organization_id = :organization and t.%2$s = :winner
                  and m.organization_id = t.organization_id and m.merge_id = :merge and m.relation = '%1$s'
                  and m.row_id = t.id""".formatted(table, column);
    }
}
