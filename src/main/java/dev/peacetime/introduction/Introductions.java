package dev.peacetime.introduction;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Refusal;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import dev.peacetime.path.Connectings;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonInUse;
import dev.peacetime.person.PersonRefusal;
import dev.peacetime.relationship.Readiness;
import dev.peacetime.relationship.TouchpointHelp;
import dev.peacetime.relationship.TouchpointInitiator;
import dev.peacetime.relationship.TouchpointKind;
import dev.peacetime.relationship.Touchpoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Introductions: to ask for them, and to see those in which one takes part. */
@ApplicationScoped
class Introductions implements PersonInUse {

    private final Sql sql;
    private final Clock clock;
    private final Caller caller;
    private final People people;
    private final Members members;
    private final Connectings connectings;
    private final IntroductionGuard guard;
    private final Readiness readiness;
    private final Touchpoints touchpoints;
    private final IntroductionRound overdue;
    private final Event<Announced> announce;

    Introductions(
            Sql sql,
            Clock clock,
            Caller caller,
            People people,
            Members members,
            Connectings connectings,
            IntroductionGuard guard,
            Readiness readiness,
            Touchpoints touchpoints,
            IntroductionRound overdue,
            Event<Announced> announce) {
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
        this.people = people;
        this.members = members;
        this.connectings = connectings;
        this.guard = guard;
        this.readiness = readiness;
        this.touchpoints = touchpoints;
        this.overdue = overdue;
        this.announce = announce;
    }

    Page<IntroductionView> mine(PageRequest page) {
        caller.asMember();
        return select().page(page, Keyset.newestFirst("i.id"), IntroductionView::of);
    }

    IntroductionView introduction(UUID id) {
        caller.asMember();
        return select().and("i.id = :id", "id", id).one(IntroductionView::of);
    }

    @Transactional
    IntroductionView ask(NewIntroduction form) {
        var asker = caller.asMember();
        var target = people.standing(form.targetId()).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused);
        var connector = people.standing(form.connectorId()).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused);
        var own = members.personOf(asker).orElse(null);
        refuse(IntroductionRules.mayBe(own, connector, target));
        var member = connectingMember(connector);
        overdue.close();
        readiness.mayAsk(asker, connector, form.reason());
        guard.hold(target, connector);
        mayAsk(member, connector, target, form.topic());
        guard.clear(target, connector, form.attestation(), asker);
        var introduction = new Introduction(asker, member, target, form, clock.instant());
        introduction.persistAndFlush();
        guard.revealed(introduction);
        touchpoints.seen(
                asker, connector, TouchpointKind.WROTE, TouchpointInitiator.ME, TouchpointHelp.ASKED, form.purpose());
        announce.fire(new IntroductionAsked(introduction.id, asker, member));
        return introduction(introduction.id);
    }

    @Override
    public boolean isSeen(Collection<UUID> people) {
        return select().and("i.target_id = any (:people::uuid[])", "people", people)
                .then("limit 1")
                .any();
    }

    private UUID connectingMember(UUID connector) {
        return members.whoAre(connector).stream()
                .flatMap(member -> members.active(member).stream())
                .findFirst()
                .orElseThrow(IntroductionRefusal.CONNECTOR_UNKNOWN::refused);
    }

    private void mayAsk(UUID member, UUID connector, UUID target, @Nullable String topic) {
        sql.query(IntroductionQueries.ONE_AFTER_THE_OTHER)
                .bind("connector", member)
                .any();
        var asked = sql.query(IntroductionQueries.ASKED_THIS_MONTH)
                .bind("connector", member)
                .bind("now", clock.instant())
                .one(row -> row.number("asked"));
        refuse(IntroductionRules.mayAsk(connectings.of(connector), topic, asked));
        if (!connectings.of(target).open()) {
            throw IntroductionRefusal.TARGET_CLOSED.refused();
        }
    }

    private Query select() {
        return sql.query(IntroductionQueries.INTRODUCTIONS).bind("now", clock.instant());
    }

    static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(no -> {
            throw no.refused();
        });
    }
}
