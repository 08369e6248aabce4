package dev.peacetime.relationship;

import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonRefusal;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What passed between members and people. Each is its member's own. */
@ApplicationScoped
public class Touchpoints {

    private static final Keyset LATEST_FIRST = Keyset.newestFirst("c.id").after("c.at", "at", "timestamptz");

    private final Sql sql;
    private final Clock clock;
    private final Caller caller;
    private final People people;
    private final Members members;
    private final Ties ties;

    Touchpoints(Sql sql, Clock clock, Caller caller, People people, Members members, Ties ties) {
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
        this.people = people;
        this.members = members;
        this.ties = ties;
    }

    Page<TouchpointView> mine(TouchpointFilter filter, PageRequest page) {
        caller.asMember();
        return filter.narrow(sql.query(TouchpointView.SQL)).page(page, LATEST_FIRST, TouchpointView::of);
    }

    TouchpointView mine(UUID id) {
        caller.asMember();
        return sql.query(TouchpointView.SQL).one("c.id", id, TouchpointView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<TouchpointView> shown(UUID id) {
        caller.asMember();
        return sql.query(TouchpointView.SQL).gathered("c.id", id, TouchpointView::of);
    }

    /** Writes down that the member who calls was in touch with somebody. */
    @Transactional
    public TouchpointView add(NewTouchpoint form) {
        var member = caller.asMember();
        var person = people.standing(form.personId()).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused);
        var oneself = members.personOf(member).orElse(null);
        Ties.refuse(TouchpointRules.mayBe(oneself, person, form.at(), clock.instant()));
        return mine(write(member, person, form));
    }

    /** Each on its own: what is wrong with one keeps no other from being written down. */
    @Transactional
    TouchpointResults addEach(NewTouchpoints forms) {
        var member = caller.asMember();
        var oneself = members.personOf(member).orElse(null);
        return new TouchpointResults(
                forms.items().stream().map(form -> each(member, oneself, form)).toList());
    }

    private TouchpointResult each(UUID member, @Nullable UUID oneself, NewTouchpoint form) {
        var person = people.standing(form.personId());
        if (person.isEmpty()) {
            return TouchpointResult.refused(PersonRefusal.PERSON_UNKNOWN);
        }
        return TouchpointRules.mayBe(oneself, person.get(), form.at(), clock.instant())
                .map(TouchpointResult::refused)
                .orElseGet(() -> TouchpointResult.written(write(member, person.get(), form)));
    }

    /** From now on it counts: what a calendar told was real. Confirming twice is harmless. */
    @Transactional
    TouchpointView confirm(UUID id) {
        var touchpoint = taken(id);
        if (touchpoint.automatic) {
            touchpoint.confirm(clock.instant());
            Panache.flush();
            ties.touched(touchpoint.memberId, touchpoint.personId, TouchpointRules.tieBy(touchpoint.kind));
        }
        return mine(id);
    }

    @Transactional
    void remove(UUID id) {
        var touchpoint = taken(id);
        touchpoint.delete();
        Panache.flush();
        ties.weigh(touchpoint.memberId, touchpoint.personId);
    }

    /** Writes down what another feature saw pass between a member and a person just now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void seen(
            UUID memberId,
            UUID personId,
            TouchpointKind kind,
            TouchpointInitiator initiatedBy,
            TouchpointHelp help,
            @Nullable String note) {
        write(memberId, personId, new NewTouchpoint(personId, kind, clock.instant(), initiatedBy, help, note));
    }

    private UUID write(UUID member, UUID person, NewTouchpoint form) {
        var touchpoint = new Touchpoint(member, person, form, clock.instant());
        touchpoint.persistAndFlush();
        ties.touched(member, person, TouchpointRules.tieBy(form.kind()));
        return touchpoint.id;
    }

    private Touchpoint taken(UUID id) {
        return Touchpoint.taken(id, caller.asMember()).orElseThrow(KernelRefusal.NOT_FOUND::refused);
    }
}
