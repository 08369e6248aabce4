package dev.peacetime.relationship;

import dev.peacetime.kernel.Expected;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Refusal;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import dev.peacetime.person.People;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Members' ties. Each is seen and changed by its own member only; to all others it is not there. */
@ApplicationScoped
public class Ties {

    private final Sql sql;
    private final Clock clock;
    private final Caller caller;
    private final People people;
    private final Members members;
    private final Event<TiesWeighed> weighed;
    private final Event<TieDropped> dropped;

    Ties(
            Sql sql,
            Clock clock,
            Caller caller,
            People people,
            Members members,
            Event<TiesWeighed> weighed,
            Event<TieDropped> dropped) {
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
        this.people = people;
        this.members = members;
        this.weighed = weighed;
        this.dropped = dropped;
    }

    Page<TieView> mine(TieFilter filter, PageRequest page) {
        var now = clock.instant();
        return filter.narrow(ofMember(caller.asMember()))
                .page(page, Keyset.newestFirst("t.id"), row -> TieView.of(row, now));
    }

    /** Also under the id of one whom the person was merged with. */
    TieView mine(UUID personId) {
        var now = clock.instant();
        return ofMember(caller.asMember())
                .and("t.person_id = (select coalesce(q.merged_into_id, q.id) from person q"
                        + " where q.organization_id = :organization and q.id = :person)")
                .bind("person", personId)
                .one(row -> TieView.of(row, now));
    }

    /** Writes down a tie, or writes it anew. */
    @Transactional
    TieView put(UUID personId, Expected expected, NewTie form) {
        var member = caller.asMember();
        var person = people.known(personId);
        refuse(TieRules.mayTie(members.personOf(member).orElse(null), person));
        refuse(CadenceRules.mayBe(form.cadence()));
        var begun = begin(member, List.of(new Connected(person, null)), form.how(), false);
        var tie = Tie.taken(member, person).orElseThrow();
        // There was nothing that the caller could have read.
        if (!begun.isEmpty() && !expected.matches(-1)) {
            throw KernelRefusal.VERSION_CONFLICT.refused();
        }
        expected.of(tie);
        tie.become(form, clock.instant());
        Panache.flush();
        weigh(member, person);
        return mine(person);
    }

    @Transactional
    TieView snooze(UUID personId, TieSnooze snooze) {
        var tie = taken(personId);
        refuse(TieRules.maySnooze(snooze.until(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        tie.snooze(snooze.until(), clock.instant());
        Panache.flush();
        return mine(personId);
    }

    /** What passed between the two stays written down; only that the member calls it a tie ends. */
    @Transactional
    void drop(UUID personId) {
        var tie = taken(personId);
        tie.delete();
        Panache.flush();
        dropped.fire(new TieDropped(tie.id));
    }

    /**
     * A file says that a member is connected with people: ties, weak until a real touch. Those that are there already are left
     * as they are.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void connected(UUID memberId, Collection<Connected> people) {
        var begun = begin(memberId, people, TieHow.CONNECTED, true);
        if (!begun.isEmpty()) {
            weigh(memberId, begun);
        }
    }

    /** Something real passed between the two: they have a tie from now on, and it is as strong as that makes it. */
    void touched(UUID memberId, UUID personId, TieHow atLeast) {
        begin(memberId, List.of(new Connected(personId, null)), atLeast, false);
        weigh(memberId, personId);
    }

    /** Reckons anew how strong a tie is, if there is one. */
    void weigh(UUID memberId, UUID personId) {
        weigh(memberId, List.of(personId));
    }

    private void weigh(UUID memberId, Collection<UUID> personIds) {
        var now = clock.instant();
        var ties = ofMember(memberId)
                .and("t.person_id = any (:people::uuid[])", "people", personIds)
                .list(row -> TieRow.weighed(row, now));
        if (!ties.isEmpty()) {
            weighed.fire(new TiesWeighed(ties));
        }
    }

    /** Ties of one member; ends in its where clause. */
    Query ofMember(UUID memberId) {
        return select().and("t.member_id = :owner", "owner", memberId);
    }

    Query select() {
        return sql.query(TieQueries.TIES).bind("today", clock.instant().truncatedTo(ChronoUnit.DAYS));
    }

    /** With whom a tie has begun now. */
    private List<UUID> begin(UUID memberId, Collection<Connected> people, TieHow how, boolean imported) {
        return sql.query(TieQueries.BEGIN)
                .bind("ids", people.stream().map(each -> Ids.next().toString()).toList())
                .bind("owner", memberId)
                .bind(
                        "people",
                        people.stream().map(each -> each.personId().toString()).toList())
                .bind("how", how)
                .bind("since", people.stream().map(Connected::since).collect(Collectors.toList()))
                .bind("imported", imported)
                .bind("now", clock.instant())
                .list(row -> row.uuid("person_id"));
    }

    private Tie taken(UUID personId) {
        var person = people.known(personId);
        return Tie.taken(caller.asMember(), person).orElseThrow(KernelRefusal.NOT_FOUND::refused);
    }

    static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(no -> {
            throw no.refused();
        });
    }
}
