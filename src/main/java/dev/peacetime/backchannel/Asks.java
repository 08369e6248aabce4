package dev.peacetime.backchannel;

import dev.peacetime.guard.Attestation;
import dev.peacetime.guard.ExposureAct;
import dev.peacetime.guard.Exposures;
import dev.peacetime.guard.Guard;
import dev.peacetime.guard.GuardDecision;
import dev.peacetime.guard.NewExposure;
import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import dev.peacetime.organization.OneTimeLinks;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonRefusal;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Referees asked. Nothing is sent unless the guard says CLEAR in the very transaction that sends. */
@ApplicationScoped
class Asks {

    /** The purpose of a referee's one-time link. */
    static final String LINK = "ask";

    private final Backchannels backchannels;
    private final Guard guard;
    private final Exposures exposures;
    private final People people;
    private final Members members;
    private final OneTimeLinks links;
    private final EntityManager entities;
    private final Clock clock;
    private final Caller caller;
    private final Event<Announced> announce;

    Asks(
            Backchannels backchannels,
            Guard guard,
            Exposures exposures,
            People people,
            Members members,
            OneTimeLinks links,
            EntityManager entities,
            Clock clock,
            Caller caller,
            Event<Announced> announce) {
        this.backchannels = backchannels;
        this.guard = guard;
        this.exposures = exposures;
        this.people = people;
        this.members = members;
        this.links = links;
        this.entities = entities;
        this.clock = clock;
        this.caller = caller;
        this.announce = announce;
    }

    /** What the guard says of a referee now. Writes nothing, and nobody comes to know anything. */
    GuardDecision check(UUID requestId, UUID refereeId) {
        var request = backchannels.request(requestId);
        return guard.decide(request.personId(), standing(refereeId), request.roleId(), null);
    }

    Page<AskView> of(UUID requestId, PageRequest page) {
        backchannels.request(requestId);
        return backchannels
                .select(BackchannelQueries.ASKS)
                .and("a.request_id = :request", "request", requestId)
                .page(page, Keyset.newestFirst("a.id"), AskView::of);
    }

    AskView ask(UUID id) {
        return backchannels
                .select(BackchannelQueries.MY_ASKS)
                .and("a.id = :id", "id", id)
                .one(AskView::of);
    }

    @Transactional
    AskView send(UUID requestId, NewAsk wanted) {
        var asker = caller.asMember();
        var request = backchannels.request(requestId);
        var refereeId = standing(wanted.refereeId());
        guard.hold(request.personId(), refereeId);
        var decision = guard.clear(request.personId(), refereeId, request.roleId(), attestation(wanted, asker));
        if (wanted.memberId() != null && members.active(wanted.memberId()).isEmpty()) {
            throw BackchannelRefusal.WRITER_UNKNOWN.refused();
        }
        var ask = new Ask(requestId, wanted, refereeId, asker, decision, clock.instant());
        ask.persistAndFlush();
        exposures.write(
                revealed(NewExposure.toPerson(ExposureAct.REFEREE_ASKED, request.personId(), refereeId), request, ask));
        if (ask.memberId != null && !ask.memberId.equals(asker)) {
            exposures.write(revealed(
                    NewExposure.toMember(ExposureAct.MEMBER_ASKED, request.personId(), ask.memberId), request, ask));
        }
        announce.fire(new AskSent(ask.id, requestId, ask.via));
        return ask.via == AskVia.LINK ? ask(ask.id).opening(links.issue(LINK, ask.id, ask.expiresAt)) : ask(ask.id);
    }

    /** Takes an ask for being answered; it must be open still. */
    Ask open(UUID id) {
        var ask = entities.find(Ask.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (ask == null) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        if (!ask.isOpen(clock.instant())) {
            throw BackchannelRefusal.ASK_NOT_OPEN.refused();
        }
        return ask;
    }

    /** Takes an ask for being answered through its link, which is no longer good once the ask is not open. */
    Ask openForAnswer(UUID id) {
        var ask = entities.find(Ask.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (ask == null || !ask.isOpen(clock.instant())) {
            throw BackchannelRefusal.ANSWER_CLOSED.refused();
        }
        return ask;
    }

    void decline(Ask ask) {
        ask.decline(clock.instant());
        Panache.flush();
        announce.fire(new AskDeclined(ask.id, ask.requestId));
    }

    private static NewExposure revealed(NewExposure exposure, BackchannelRequestView request, Ask ask) {
        return exposure.forRole(request.roleId()).under(request.consentId()).by(ask.id);
    }

    private UUID standing(UUID refereeId) {
        return people.standing(refereeId).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused);
    }

    private @Nullable Attestation attestation(NewAsk wanted, UUID asker) {
        return wanted.attestation() == null ? null : new Attestation(asker, clock.instant(), wanted.attestation());
    }
}
