package dev.peacetime.person;

import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who may be the same person: by a mailbox, a telephone or a profile in common, or by name and employer. People decide. */
@ApplicationScoped
class Duplicates {

    private static final String SQL = """
            select o.id, o.name, alike.because
            from (
              select a.id, array_agg(distinct a.because order by a.because) as because
              from (
                select o.person_id as id, 'SAME_' || w.kind as because
                from contact_way w
                join contact_way o on o.organization_id = w.organization_id and o.kind = w.kind and o.key = w.key
                where w.organization_id = :organization and w.person_id = :id
                  and (w.kind <> 'LINK' or w.written = any (:profiles::text[]))
                union all
                select o.id, 'SAME_NAME_AND_EMPLOYER'
                from person p
                join person o on o.organization_id = p.organization_id and o.name_key = p.name_key
                join employment m on m.organization_id = p.organization_id and m.person_id = p.id
                join employment n on n.organization_id = p.organization_id and n.person_id = o.id
                  and n.employer_id = m.employer_id
                join employer r on r.organization_id = p.organization_id and r.id = m.employer_id and not r.nobody
                where p.organization_id = :organization and p.id = :id
              ) a
              group by a.id
            ) alike
            join person o on o.organization_id = :organization and o.id = alike.id
            where o.organization_id = :organization and o.id <> :id and o.standing""";

    private final Sql sql;
    private final People people;

    Duplicates(Sql sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    @Transactional
    Page<DuplicateView> of(UUID personId, PageRequest page) {
        var profiles = people.person(personId).links().stream()
                .filter(link -> ProfileUrl.parse(link)
                        .filter(ProfileUrl::namesOnePerson)
                        .isPresent())
                .toList();
        return sql.query(SQL)
                .bind("id", personId)
                .bind("profiles", profiles)
                .page(page, Keyset.newestFirst("o.id"), DuplicateView::of);
    }
}
