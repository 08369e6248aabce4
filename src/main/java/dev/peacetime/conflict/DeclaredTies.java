package dev.peacetime.conflict;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import dev.peacetime.organization.Permission;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What people have to do with each other, as they declare it themselves, or whoever keeps shields does. */
@ApplicationScoped
class DeclaredTies {

    private final Sql sql;
    private final Caller caller;
    private final Members members;
    private final People people;
    private final Clock clock;

    DeclaredTies(Sql sql, Caller caller, Members members, People people, Clock clock) {
        this.sql = sql;
        this.caller = caller;
        this.members = members;
        this.people = people;
        this.clock = clock;
    }

    Page<DeclaredTieView> of(UUID personId, PageRequest page) {
        return ties().and("(t.one_id = :person or t.other_id = :person)")
                .bind("person", personId)
                .page(page, Keyset.newestFirst("t.id"), DeclaredTieView::of)
                .under(() -> people.known(personId));
    }

    @Transactional
    DeclaredTieView declare(UUID personId, NewDeclaredTie tie) {
        var person = people.known(personId);
        var other = tie.otherId() == null ? mine() : others(tie.otherId());
        if (person.equals(other)) {
            throw ConflictRefusal.TIE_TO_ONESELF.refused();
        }
        var id = Ids.next();
        sql.query(ConflictQueries.DECLARE)
                .bind("id", id)
                .bind("one", person)
                .bind("other", other)
                .bind("kind", tie.kind())
                .bind("now", clock.instant())
                .execute();
        return ties().one("t.id", id, DeclaredTieView::of);
    }

    /** Takes a declaration back: whoever made it, or whoever keeps shields. */
    @Transactional
    void remove(UUID id) {
        var removed = sql.query(ConflictQueries.REMOVE)
                .bind("id", id)
                .bind("keepsShields", caller.may(Permission.SHIELDS_WRITE))
                .execute();
        if (removed == 0) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
    }

    private UUID mine() {
        return members.personOf(caller.asMember()).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused);
    }

    private UUID others(UUID personId) {
        if (!caller.may(Permission.SHIELDS_WRITE)) {
            throw ConflictRefusal.TIE_OF_OTHERS.refused();
        }
        return people.standing(personId).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused);
    }

    private Query ties() {
        return sql.query(ConflictQueries.TIES);
    }
}
