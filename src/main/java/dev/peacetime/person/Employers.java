package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Expected;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.MergePatch;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Patches;
import dev.peacetime.kernel.Sql;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Companies at which people work or worked: to add, show and change them, and to tell which one a written name means. */
@ApplicationScoped
public class Employers {

    private final Sql sql;
    private final EntityManager entities;
    private final Patches patches;
    private final Clock clock;
    private final Event<Announced> announce;
    private final EmployerSigns signs;
    private final EmployersAsGiven asGiven;
    private final EmployerFamilies families;

    Employers(
            Sql sql,
            EntityManager entities,
            Patches patches,
            Clock clock,
            Event<Announced> announce,
            EmployerSigns signs,
            EmployersAsGiven asGiven,
            EmployerFamilies families) {
        this.sql = sql;
        this.entities = entities;
        this.patches = patches;
        this.clock = clock;
        this.announce = announce;
        this.signs = signs;
        this.asGiven = asGiven;
        this.families = families;
    }

    EmployerView employer(UUID id) {
        return sql.query(EmployerQueries.EMPLOYERS).one("r.id", id, EmployerView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<EmployerView> shown(UUID id) {
        return sql.query(EmployerQueries.EMPLOYERS).gathered("r.id", id, EmployerView::of);
    }

    /** Those that stand for themselves; with a typo in seven letters forgiven ({@link PeopleSearch}). */
    Page<EmployerView> find(EmployerFilter filter, PageRequest page) {
        var query = sql.query(EmployerQueries.EMPLOYERS).and("r.merged_into_id is null");
        if (filter.q == null) {
            return query.page(page, Keyset.newestFirst("r.id"), EmployerView::of);
        }
        var wanted = EmployerName.key(filter.q);
        return query.under("pg_trgm.word_similarity_threshold", "0.45")
                .and(EmployerQueries.NAMED)
                .bind("wanted", wanted)
                .bind("part", "%" + SearchText.literally(wanted) + "%")
                .selecting(EmployerQueries.NEARNESS + " as nearness")
                .page(
                        page,
                        Keyset.newestFirst("r.id").after(EmployerQueries.NEARNESS, "nearness", "real"),
                        EmployerView::of);
    }

    @Transactional
    EmployerView add(NewEmployer form) {
        families.change();
        var employer = new Employer(form.name(), parent(form), clock.instant());
        employer.persistAndFlush();
        signs.write(employer.id, form);
        announce.fire(new EmployerChanged(employer.id));
        return employer(employer.id);
    }

    @Transactional
    EmployerView change(UUID id, Expected expected, MergePatch<NewEmployer> patch) {
        families.change();
        var employer = found(id);
        expected.of(employer);
        var form = patches.apply(patch, employer(id).form());
        var parent = parent(form);
        if (parent != null) {
            EmployerRules.mayBelongTo(id, families.line(parent)).ifPresent(refusal -> {
                throw refusal.refused();
            });
        }
        var earlier = employer.name;
        employer.become(form.name(), parent, clock.instant());
        Panache.flush();
        signs.replace(id, form);
        if (!earlier.equals(employer.name)) {
            showAnew(id, employer.name);
        }
        announce.fire(new EmployerChanged(id));
        return employer(id);
    }

    /** An employer that stands for itself. */
    Employer found(UUID id) {
        var employer = entities.find(Employer.class, id);
        if (employer == null) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        if (employer.mergedIntoId != null) {
            throw new MergedAway(id, employer.mergedIntoId);
        }
        return employer;
    }

    /** Tells those who work or worked there that they work at an employer of another name now. */
    void showAnew(UUID employerId, String name) {
        sql.query(EmployerQueries.SHOWN_ANEW)
                .bind("employer", employerId)
                .bind("words", SearchText.of(name))
                .bind("now", clock.instant())
                .execute();
    }

    /** The employer where that work is done: found by its id or any of its names, or kept as given. */
    NamedEmployer resolve(NewEmployment work) {
        if (work.employerId() != null) {
            return byId(work.employerId());
        }
        return named(String.valueOf(work.employer()));
    }

    NamedEmployer byId(UUID id) {
        return sql.query(EmployerQueries.BY_ID)
                .bind("id", id)
                .first(row -> new NamedEmployer(row.uuid("id"), row.text("name")))
                .orElseThrow(PersonRefusal.EMPLOYER_UNKNOWN::refused);
    }

    /** The employer that is meant by a name; one that nobody knew is kept as given. */
    NamedEmployer named(String written) {
        return Objects.requireNonNull(asGiven.named(List.of(written)).get(EmployerName.key(written)));
    }

    private @Nullable UUID parent(NewEmployer form) {
        return form.parentId() == null ? null : byId(form.parentId()).id();
    }
}
