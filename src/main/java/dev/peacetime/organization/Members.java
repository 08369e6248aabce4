package dev.peacetime.organization;

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
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Those who use the service. */
@ApplicationScoped
public class Members {

    private final Sql sql;
    private final EntityManager entities;
    private final Patches patches;
    private final Clock clock;
    private final Event<Announced> announce;

    Members(Sql sql, EntityManager entities, Patches patches, Clock clock, Event<Announced> announce) {
        this.sql = sql;
        this.entities = entities;
        this.patches = patches;
        this.clock = clock;
        this.announce = announce;
    }

    Page<MemberView> list(PageRequest page) {
        return sql.query(MemberView.SQL).page(page, Keyset.oldestFirst("m.id"), MemberView::of);
    }

    MemberView member(UUID id) {
        return sql.query(MemberView.SQL).one("m.id", id, MemberView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<MemberView> shown(UUID id) {
        return sql.query(MemberView.SQL).gathered("m.id", id, MemberView::of);
    }

    /** The member with that id, if there is one who can still call. */
    public Optional<UUID> active(UUID id) {
        return sql.query(MemberView.SQL)
                .and("m.id = :id and m.deactivated_at is null")
                .bind("id", id)
                .first(row -> row.uuid("id"));
    }

    /** Whether there is such a member, whether they can still call or not. */
    public boolean exists(UUID id) {
        return sql.query(MemberView.SQL).and("m.id = :id", "id", id).any();
    }

    /** Those of these members who can still call. */
    public Set<UUID> active(Collection<UUID> ids) {
        return Set.copyOf(sql.query(MemberView.SQL)
                .and("m.id = any (:ids::uuid[]) and m.deactivated_at is null")
                .bind("ids", ids)
                .list(row -> row.uuid("id")));
    }

    /** What a member may do now; nothing, if there is none who can still call. */
    Set<String> permissionsOf(UUID id) {
        return sql.query(MemberView.SQL)
                .and("m.id = :id and m.deactivated_at is null")
                .bind("id", id)
                .first(MemberView::of)
                .map(member -> Access.permissionsOf(member.access()))
                .orElse(Set.of());
    }

    /** Which person a member is. */
    public Optional<UUID> personOf(UUID memberId) {
        return sql.query(MemberView.SQL)
                .and("m.id = :id and m.person_id is not null")
                .bind("id", memberId)
                .first(row -> row.uuid("person_id"));
    }

    /** The members who are that person. */
    public List<UUID> whoAre(UUID personId) {
        return sql.query(MemberView.SQL)
                .and("m.person_id = :person", "person", personId)
                .list(row -> row.uuid("id"));
    }

    @Transactional
    MemberView add(NewMember member) {
        return member(join(member));
    }

    UUID join(NewMember form) {
        var member = new Member(form, clock.instant());
        member.persistAndFlush();
        announce.fire(new MemberJoined(member.id, member.personId, member.name, member.email));
        return member.id;
    }

    @Transactional
    MemberView change(UUID id, Expected expected, MergePatch<NewMember> patch) {
        var member = locked(id);
        expected.of(member);
        var administered = member.administers();
        member.become(patches.apply(patch, member.form()), clock.instant());
        if (administered && !member.administers() && !Member.anotherAdministers(id)) {
            throw OrganizationRefusal.LAST_ADMINISTRATOR.refused();
        }
        Panache.flush();
        return member(id);
    }

    @Transactional
    MemberView deactivate(UUID id) {
        var member = locked(id);
        if (member.administers() && !Member.anotherAdministers(id)) {
            throw OrganizationRefusal.LAST_ADMINISTRATOR.refused();
        }
        var before = member.deactivatedAt;
        member.deactivate(clock.instant());
        Panache.flush();
        if (before == null) {
            announce.fire(new MemberDeactivated(id));
        }
        return member(id);
    }

    /** Says which person a member is; told by the people's feature once that person is found or made. */
    @Transactional
    public void isPerson(UUID memberId, UUID personId) {
        var member = locked(memberId);
        member.isPerson(personId);
        Panache.flush();
    }

    /** Administrators leave one after the other, so that the last one is known to be the last. */
    private Member locked(UUID id) {
        entities.find(Organization.class, sql.organization(), LockModeType.PESSIMISTIC_WRITE);
        var member = entities.find(Member.class, id);
        if (member == null) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        return member;
    }
}
