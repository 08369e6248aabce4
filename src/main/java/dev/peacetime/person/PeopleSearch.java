package dev.peacetime.person;

import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Finds people with typos: every word must resemble a word of their name, headline, place, employers, titles or skills
 * ({@code pg_trgm}'s word similarity, of which 0.45 forgives one wrong letter in seven), or be part of one; the nearest first.
 */
@ApplicationScoped
class PeopleSearch {

    private final People people;

    PeopleSearch(People people) {
        this.people = people;
    }

    Page<PersonView> find(PersonFilter filter, PageRequest page) {
        var query = people.select()
                .and("p.merged_into_id is null")
                .and("p.skill_keys @> array[meaning(:organization, 'SKILL', :skill)]", "skill", filter.skillKey())
                .since("p.updated_at", filter.updatedSince)
                .and("""
                        exists (select from employment m
                          join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
                          where m.organization_id = p.organization_id and m.person_id = p.id
                            and :employer in (r.id, r.merged_into_id))""", "employer", filter.employerId);
        if (filter.q == null) {
            return query.page(page, Keyset.newestFirst("p.id"), PersonView::of);
        }
        var words = SearchText.words(filter.q);
        for (int at = 0; at < words.size(); at++) {
            query.and("(:word%1$d <%% p.search or p.search like :part%1$d)".formatted(at))
                    .bind("word" + at, words.get(at))
                    .bind("part" + at, "%" + SearchText.literally(words.get(at)) + "%");
        }
        var nearness = "word_similarity(:wanted, p.search)";
        return query.under("pg_trgm.word_similarity_threshold", "0.45")
                .bind("wanted", String.join(" ", words))
                .selecting(nearness + " as nearness")
                .page(page, Keyset.newestFirst("p.id").after(nearness, "nearness", "real"), PersonView::of);
    }
}
