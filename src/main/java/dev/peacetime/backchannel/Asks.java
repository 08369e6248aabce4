package dev.peacetime.backchannel;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import dev.peacetime.person.People;
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

    private final Backchannels backchannels;
    private final Guard guard;
    private final Exposures exposures;
    private final People people;
    private final Members members;
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
            EntityManager entities,
            Clock clock,
            Caller caller,
            Event<Announced> announce) {
        this.backchannels = backchannels;
        this.guard = guard;
        this.exposures = exposures;
        this.people = people;
        this.members = members;
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
        var token = AnswerToken.random();
        if (ask.via == AskVia.LINK) {
            ask.opensWith(token);
        }
        ask.persistAndFlush();
        exposures.write(ExposureAct.REFEREE_ASKED, request, refereeId, null, ask.id);
        if (ask.memberId != null && !ask.memberId.equals(asker)) {
            exposures.write(ExposureAct.MEMBER_ASKED, request, null, ask.memberId, ask.id);
        }
        announce.fire(new AskSent(ask.id, requestId, ask.via));
        return ask.via == AskVia.LINK ? ask(ask.id).opening(token) : ask(ask.id);
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

    private UUID standing(UUID refereeId) {
        return people.standing(refereeId).orElseThrow(BackchannelRefusal.PERSON_UNKNOWN::refused);
    }

    private @Nullable Attestation attestation(NewAsk wanted, UUID asker) {
        return wanted.attestation() == null ? null : new Attestation(asker, clock.instant(), wanted.attestation());
    }
}
