package dev.peacetime.backchannel;

import dev.peacetime.conflict.ConflictRefusal;
import dev.peacetime.conflict.Recusals;
import dev.peacetime.guard.Guard;
import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.OneTimeLinks;
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
import java.util.UUID;

/** How asks are answered; what is answered is for those who keep it. */
@ApplicationScoped
public class AskAnswers {

    private final Asks asks;
    private final Guard guard;
    private final GuardWatch watch;
    private final Recusals recusals;
    private final OneTimeLinks links;
    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;

    AskAnswers(
            Asks asks,
            Guard guard,
            GuardWatch watch,
            Recusals recusals,
            OneTimeLinks links,
            Sql sql,
            EntityManager entities,
            Clock clock,
            Event<Announced> announce) {
        this.asks = asks;
        this.guard = guard;
        this.watch = watch;
        this.recusals = recusals;
        this.links = links;
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
    }

    /** Lets the guard look again at an ask that somebody is about to answer; if it is no longer CLEAR, the ask is suspended. */
    @Transactional
    public void lookAgain(UUID askId) {
        var ask = entities.find(Ask.class, askId, LockModeType.PESSIMISTIC_WRITE);
        if (ask != null && ask.isOpen(clock.instant())) {
            watch.lookAgain(List.of(ask));
        }
    }

    /** The ask behind a link, if it is open still. */
    public Optional<OpenAsk> open(UUID askId) {
        return Optional.ofNullable(entities.find(Ask.class, askId))
                .filter(ask -> ask.isOpen(clock.instant()))
                .map(this::told);
    }

    /** The asks of a request that look open to whoever may not know of answers in confidence. */
    public List<UUID> openOf(UUID requestId) {
        return sql.query(BackchannelQueries.LOOKS_OPEN)
                .bind("request", requestId)
                .bind("now", clock.instant())
                .list(row -> row.uuid("id"));
    }

    /**
     * Takes an ask for being answered, in the transaction that keeps the answer: it is open, and the guard, under the locks
     * that make it true, says CLEAR.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<OpenAsk> take(UUID askId) {
        var known = entities.find(Ask.class, askId);
        if (known == null) {
            return Optional.empty();
        }
        guard.hold(entities.find(BackchannelRequest.class, known.requestId).personId, known.refereeId);
        var ask = entities.find(Ask.class, askId, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(ask);
        return Optional.of(ask)
                .filter(it -> it.isOpen(clock.instant()) && watch.isClear(it))
                .map(this::told);
    }

    /** The same, for the member who speaks with the referee, and writes down once what they said. */
    @Transactional(Transactional.TxType.MANDATORY)
    public OpenAsk take(UUID askId, UUID writer) {
        var seen = asks.ask(askId);
        var request = entities.find(BackchannelRequest.class, seen.requestId());
        if (recusals.isRecused(writer, request.personId, request.roleId)) {
            throw ConflictRefusal.RECUSED.refused();
        }
        var ask = take(askId).orElseThrow(BackchannelRefusal.ASK_NOT_OPEN::refused);
        if (!writer.equals(ask.memberId())) {
            throw BackchannelRefusal.ASK_NOT_YOURS.refused();
        }
        if (entities.find(Ask.class, askId).confidedAt != null) {
            throw BackchannelRefusal.ASK_NOT_OPEN.refused();
        }
        return ask;
    }

    /** There is an answer; a link to the ask is closed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void answered(UUID askId) {
        entities.find(Ask.class, askId).answer(clock.instant());
        links.close(Asks.LINK, askId);
        Panache.flush();
    }

    /**
     * There is an answer whose writer is named to nobody but to these members. To all others the ask stands as before, and so
     * does its link: whoever handed it over could try it. So another may come by it, or that they decline; who knew still knows.
     *
     * @param team whether the team reads it, without its writer's name
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confided(UUID askId, Collection<UUID> knows, boolean team) {
        sql.query(BackchannelQueries.CONFIDE)
                .bind("id", askId)
                .bind("knows", knows)
                .bind("team", team)
                .bind("now", clock.instant())
                .executeLater();
    }

    /** The referee would rather say nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void declined(UUID askId) {
        var ask = entities.find(Ask.class, askId);
        if (ask == null) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        ask.decline(clock.instant());
        links.close(Asks.LINK, askId);
        Panache.flush();
        announce.fire(new AskDeclined(ask.id, ask.requestId));
    }

    private OpenAsk told(Ask ask) {
        return OpenAsk.of(ask, entities.find(BackchannelRequest.class, ask.requestId));
    }
}
