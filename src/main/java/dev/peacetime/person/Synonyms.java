package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refusal;
import dev.peacetime.kernel.Sql;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/**
 * What an organization's own words mean. What is kept of people, roles and wishes is kept by meaning: the database's
 * {@code meanings} tells it to whoever writes, and holds a change back until that is written.
 */
@ApplicationScoped
class Synonyms {

    private static final String HOLD = "select pg_advisory_xact_lock(words_of(:organization))::text as held";

    private static final String LEADS_ON = """
            select s.id
            from synonym s
            where s.organization_id = :organization and s.kind = :kind
              and (s.spelling = spelled(:kind, :meaning) or spelled(:kind, s.meaning) = spelled(:kind, :spelling))
            limit 1""";

    /** A person's version stays: nothing of what is shown of them changed. */
    private static final String FOLLOW = """
            update person p
            set skill_keys = meanings(p.organization_id, 'SKILL', p.skill_spellings)
            where p.organization_id = :organization and p.skill_keys && :keys::text[]""";

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;

    Synonyms(Sql sql, EntityManager entities, Clock clock, Event<Announced> announce) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
    }

    Page<SynonymView> list(SynonymFilter filter, PageRequest page) {
        return sql.query(SynonymView.SQL)
                .and("s.kind = :kind", "kind", filter.kind)
                .page(page, Keyset.newestFirst("s.id"), SynonymView::of);
    }

    SynonymView synonym(UUID id) {
        return sql.query(SynonymView.SQL).one("s.id", id, SynonymView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<SynonymView> shown(UUID id) {
        return sql.query(SynonymView.SQL).gathered("s.id", id, SynonymView::of);
    }

    @Transactional
    SynonymView add(NewSynonym said) {
        var spelling = said.kind().spelling(said.name());
        var meaning = said.kind().spelling(said.means());
        refuse(SynonymRules.mayMean(said, spelling, meaning));
        sql.query(HOLD).any();
        var synonym = new Synonym(said, spelling, meaning, clock.instant());
        refuse(SynonymRules.mayLead(sql.query(LEADS_ON)
                .bind("kind", said.kind())
                .bind("spelling", spelling)
                .bind("meaning", meaning)
                .any()));
        synonym.persistAndFlush();
        follow(synonym);
        return synonym(synonym.id);
    }

    @Transactional
    void remove(UUID id) {
        sql.query(HOLD).any();
        var synonym = entities.find(Synonym.class, id);
        if (synonym == null) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        synonym.delete();
        Panache.flush();
        follow(synonym);
    }

    private void follow(Synonym synonym) {
        if (synonym.kind == SynonymKind.SKILL) {
            sql.query(FOLLOW).bind("keys", synonym.keys()).execute();
        }
        announce.fire(new SynonymsChanged(synonym.id, synonym.kind, synonym.keys()));
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(no -> {
            throw no.refused();
        });
    }
}
