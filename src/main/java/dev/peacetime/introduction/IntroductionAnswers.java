package dev.peacetime.introduction;

import dev.peacetime.kernel.Announced;
import dev.peacetime.organization.Members;
import dev.peacetime.organization.OneTimeLinks;
import dev.peacetime.relationship.TouchpointHelp;
import dev.peacetime.relationship.TouchpointInitiator;
import dev.peacetime.relationship.TouchpointKind;
import dev.peacetime.relationship.Touchpoints;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What connector and target say, and what the asker tells afterwards. */
@ApplicationScoped
class IntroductionAnswers {

    /** The purpose of a target's one-time link. */
    static final String LINK = "introduction";

    private final Introductions introductions;
    private final IntroductionGuard guard;
    private final OneTimeLinks links;
    private final EntityManager entities;
    private final Clock clock;
    private final Members members;
    private final Touchpoints touchpoints;
    private final Event<Announced> announce;

    IntroductionAnswers(
            Introductions introductions,
            IntroductionGuard guard,
            OneTimeLinks links,
            EntityManager entities,
            Clock clock,
            Members members,
            Touchpoints touchpoints,
            Event<Announced> announce) {
        this.introductions = introductions;
        this.guard = guard;
        this.links = links;
        this.entities = entities;
        this.clock = clock;
        this.members = members;
        this.touchpoints = touchpoints;
        this.announce = announce;
    }

    /** The connector passes it on, or whom it is about accepts it. */
    @Transactional
    IntroductionView consent(UUID id, IntroductionConsent consent) {
        var part = introductions.introduction(id).part();
        var introduction = taken(id);
        Introductions.refuse(
                IntroductionRules.mayAnswer(part, introduction.stage, introduction.deadline, clock.instant()));
        if (part == IntroductionPart.TARGET) {
            accept(introduction);
            return introductions.introduction(id);
        }
        if (!guard.isClear(introduction)) {
            throw IntroductionRefusal.INTRODUCTION_OVER.refused();
        }
        introduction.passOn(consent.words(), clock.instant());
        Panache.flush();
        var outside = members.whoAre(introduction.targetId).stream()
                .noneMatch(member -> members.active(member).isPresent());
        var view = introductions.introduction(id);
        return outside ? view.opening(links.issue(LINK, id, introduction.deadline)) : view;
    }

    @Transactional
    IntroductionView decline(UUID id, IntroductionDecline decline) {
        var part = introductions.introduction(id).part();
        var introduction = taken(id);
        Introductions.refuse(
                IntroductionRules.mayAnswer(part, introduction.stage, introduction.deadline, clock.instant()));
        introduction.decline(
                part == IntroductionPart.TARGET && Boolean.TRUE.equals(decline.neverAgain()), clock.instant());
        Panache.flush();
        return introductions.introduction(id);
    }

    /** What came of it; the connector reads it, and thanks are a touchpoint of both. */
    @Transactional
    IntroductionView tell(UUID id, IntroductionOutcome outcome) {
        var part = introductions.introduction(id).part();
        var introduction = taken(id);
        Introductions.refuse(IntroductionRules.mayTell(part, introduction.stage, introduction.result != null));
        introduction.tell(outcome, clock.instant());
        Panache.flush();
        if (outcome.thanks() != null) {
            between(introduction, TouchpointKind.WROTE, TouchpointInitiator.ME, TouchpointHelp.NEITHER);
        }
        announce.fire(new IntroductionOutcomeTold(id, introduction.askerId, introduction.connectorId));
        return introductions.introduction(id);
    }

    /** An introduction for whom it is about, if they can still answer. */
    Introduction openForTarget(UUID id) {
        var introduction = entities.find(Introduction.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (introduction == null
                || IntroductionRules.mayAnswer(
                                IntroductionPart.TARGET, introduction.stage, introduction.deadline, clock.instant())
                        .isPresent()) {
            throw IntroductionRefusal.INTRODUCTION_CLOSED.refused();
        }
        return introduction;
    }

    /** From now on both know how to reach each other, and the connector has given something. */
    void accept(Introduction introduction) {
        introduction.accept(clock.instant());
        Panache.flush();
        members.personOf(introduction.askerId)
                .ifPresent(asker -> touchpoints.seen(
                        introduction.connectorId,
                        asker,
                        TouchpointKind.INTRODUCED,
                        TouchpointInitiator.THEM,
                        TouchpointHelp.GAVE,
                        null));
        announce.fire(new IntroductionAccepted(
                introduction.id, introduction.askerId, introduction.connectorId, introduction.targetId));
    }

    private void between(
            Introduction introduction, TouchpointKind kind, TouchpointInitiator initiator, TouchpointHelp help) {
        var asker = members.personOf(introduction.askerId);
        var connector = members.personOf(introduction.connectorId);
        connector.ifPresent(
                person -> touchpoints.seen(introduction.askerId, person, kind, initiator, help, introduction.thanks));
        asker.ifPresent(person -> touchpoints.seen(
                introduction.connectorId, person, kind, TouchpointInitiator.THEM, help, introduction.thanks));
    }

    private Introduction taken(UUID id) {
        return entities.find(Introduction.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
