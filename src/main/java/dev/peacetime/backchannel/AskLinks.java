package dev.peacetime.backchannel;

import dev.peacetime.organization.OneTimeLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Further links for referees who are being asked: to remind them, or for a tool that was told of the ask and sends it. */
@ApplicationScoped
class AskLinks {

    private final Asks asks;
    private final Backchannels backchannels;
    private final GuardWatch watch;
    private final OneTimeLinks links;
    private final EntityManager entities;
    private final Clock clock;

    AskLinks(
            Asks asks,
            Backchannels backchannels,
            GuardWatch watch,
            OneTimeLinks links,
            EntityManager entities,
            Clock clock) {
        this.asks = asks;
        this.backchannels = backchannels;
        this.watch = watch;
        this.links = links;
        this.entities = entities;
        this.clock = clock;
    }

    /** One more link, beside those that there are; whether somebody answered in confidence changes nothing about it. */
    @Transactional
    AskView another(UUID id) {
        backchannels.request(asks.ask(id).requestId());
        var ask = entities.find(Ask.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (ask.via != AskVia.LINK || !ask.isOpen(clock.instant()) || !watch.isClear(ask)) {
            throw BackchannelRefusal.ASK_NOT_OPEN.refused();
        }
        return asks.ask(id).opening(links.issue(Asks.LINK, id, ask.expiresAt));
    }
}
