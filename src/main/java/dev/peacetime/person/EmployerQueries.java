package dev.peacetime.person;

import java.util.List;

/** The SQL of employers. */
final class EmployerQueries {

    /** Whole employers, straight into their views; ends in its where clause. */
    static final String EMPLOYERS = """
            select r.id, r.name, r.parent_id, r.merged_into_id, r.created_at, r.updated_at, r.version,
              array(select n.name from employer_name n
                where n.organization_id = r.organization_id and n.employer_id = r.id and not n.own
                order by n.key) as aliases,
              array(select d.domain from employer_domain d
                where d.organization_id = r.organization_id and d.employer_id = r.id
                order by d.domain) as domains /* more */
            from employer r
            where r.organization_id = :organization""";

    /** The one whose id it is, or into which that one was merged. */
    static final String BY_ID = """
            select coalesce(w.id, r.id) as id, coalesce(w.name, r.name) as name
            from employer r
            left join employer w on w.organization_id = r.organization_id and w.id = r.merged_into_id
            where r.organization_id = :organization and r.id = :id""";

    /** One of its names resembles the wanted one, or has it as a part. */
    static final String NAMED = """
            r.id in (select n.employer_id from employer_name n
              where n.organization_id = :organization and (:wanted <% n.key or n.key like :part))""";

    static final String NEARNESS = """
            (select max(word_similarity(:wanted, n.key)) from employer_name n
              where n.organization_id = r.organization_id and n.employer_id = r.id)""";

    /** Whoever works or worked there is shown otherwise now, and is found by the new name too. People in the order of their locks. */
    static final String SHOWN_ANEW = """
            with shown as (
              select p.id from person p
              where p.organization_id = :organization and p.removed_at is null
                and p.id in (select m.person_id from employment m
                  where m.organization_id = :organization and m.employer_id = :employer)
              order by p.id
              for no key update
            )
            update person p
            set version = p.version + 1, updated_at = :now,
              search = case when strpos(p.search, :words) > 0 then p.search else p.search || ' ' || :words end
            from shown
            where p.organization_id = :organization and p.id = shown.id""";

    /** All that one employer has becomes the other's; the loser's own row stays, so that its id goes on answering. */
    static final List<String> MOVES = List.of("""
            update employer_name set employer_id = :winner, own = false
            where organization_id = :organization and employer_id = :loser""", """
            update employer_domain set employer_id = :winner
            where organization_id = :organization and employer_id = :loser""", """
            update employment set employer_id = :winner, version = version + 1, updated_at = :now
            where organization_id = :organization and employer_id = :loser""", """
            update no_contact set employer_id = :winner, version = version + 1, updated_at = :now
            where organization_id = :organization and employer_id = :loser""", """
            update employer set parent_id = :winner, version = version + 1, updated_at = :now
            where organization_id = :organization and parent_id = :loser and id <> :winner""", """
            update employer set merged_into_id = :winner, version = version + 1, updated_at = :now
            where organization_id = :organization and merged_into_id = :loser""");

    private EmployerQueries() {}
}
