package dev.peacetime.person;

import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Finds people with typos: every word must resemble a word of their name, headline, place, employers, titles or skills
 * ({@code pg_trgm}'s word similarity, of which 0.45 forgives one wrong letter in seven), or be part of one; the nearest first, which
 * is whose words resemble the wanted ones most, on the average. The words are looked for in the database ({@code people_like}).
 */
@ApplicationScoped
public class PeopleSearch {

    private final People people;

    PeopleSearch(People people) {
        this.people = people;
    }

    /** The nearest first, or without words the newest; of who was merged away only the winner. */
    public Page<PersonView> find(PersonFilter filter, PageRequest page) {
        var words = filter.q == null ? List.<String>of() : SearchText.words(filter.q);
        if (words.isEmpty()) {
            return narrowed(people.select(), filter).page(page, Keyset.newestFirst("p.id"), PersonView::of);
        }
        var parts = words.stream()
                .map(word -> "%" + SearchText.literally(word) + "%")
                .toList();
        return narrowed(people.select(PersonQueries.LIKE), filter)
                .bind("words", words)
                .bind("parts", parts)
                .page(page, Keyset.newestFirst("f.person_id").after("f.nearness", "nearness", "real"), PersonView::of);
    }

    private static Query narrowed(Query query, PersonFilter filter) {
        return query.and("p.standing")
                .and("p.skill_keys @> array[meaning(:organization, 'SKILL', :skill)]", "skill", filter.skillKey())
                .since("p.updated_at", filter.updatedSince)
                .and("""
                        exists (select from employment m
                          join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
                          where m.organization_id = p.organization_id and m.person_id = p.id
                            and :employer in (r.id, r.merged_into_id))""", "employer", filter.employerId);
    }
}
