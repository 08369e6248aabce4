package dev.peacetime.relationship;

import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Cadences by tag: for many ties at once. */
@ApplicationScoped
class TagCadences {

    private static final String FORGET = """
            delete from tag_cadence g
            where g.organization_id = :organization and g.member_id = :member::uuid and g.tag = :tag""";

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Caller caller;

    TagCadences(Sql sql, EntityManager entities, Clock clock, Caller caller) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.caller = caller;
    }

    Page<TagCadenceView> mine(PageRequest page) {
        caller.asMember();
        return sql.query(TagCadenceView.SQL).page(page, Keyset.newestFirst("g.id"), TagCadenceView::of);
    }

    /** In place of what was said of that tag before. */
    @Transactional
    TagCadenceView add(NewTagCadence form) {
        var member = caller.asMember();
        Ties.refuse(CadenceRules.mayBe(form.cadence()));
        sql.query(FORGET).bind("tag", TieTag.spelled(form.tag())).execute();
        var cadence = new TagCadence(member, form, clock.instant());
        cadence.persistAndFlush();
        return sql.query(TagCadenceView.SQL).one("g.id", cadence.id, TagCadenceView::of);
    }

    @Transactional
    void remove(UUID id) {
        var cadence = entities.find(TagCadence.class, id);
        if (cadence == null || !cadence.memberId.equals(caller.asMember())) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        cadence.delete();
    }
}
