package dev.peacetime.backchannel;

import dev.peacetime.conflict.ConflictRefusal;
import dev.peacetime.conflict.Recusals;
import dev.peacetime.conflict.SmallWorld;
import dev.peacetime.guard.Attestation;
import dev.peacetime.guard.ExposureAct;
import dev.peacetime.guard.Exposures;
import dev.peacetime.guard.Guard;
import dev.peacetime.guard.NewExposure;
import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import dev.peacetime.organization.OneTimeLinks;
import dev.peacetime.organization.Permission;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonRefusal;
import dev.peacetime.relationship.Readiness;
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
public class Asks {

    /** The purpose of a referee's one-time link. */
    public static final String LINK = "ask";

    private final Backchannels backchannels;
    private final Guard guard;
    private final Exposures exposures;
    private final SmallWorld smallWorld;
    private final Recusals recusals;
    private final Readiness readiness;
    private final People people;
    private final Members members;
    private final OneTimeLinks links;
    private final EntityManager entities;
    private final AskReminder reminder;
    private final Sql sql;
    private final Clock clock;
    private final Caller caller;
    private final Event<Announced> announce;

    Asks(
            Backchannels backchannels,
            Guard guard,
            Exposures exposures,
            SmallWorld smallWorld,
            Recusals recusals,
            Readiness readiness,
            People people,
            Members members,
            OneTimeLinks links,
            EntityManager entities,
            AskReminder reminder,
            Sql sql,
            Clock clock,
            Caller caller,
            Event<Announced> announce) {
        this.backchannels = backchannels;
        this.guard = guard;
        this.exposures = exposures;
        this.smallWorld = smallWorld;
        this.recusals = recusals;
        this.readiness = readiness;
        this.people = people;
        this.members = members;
        this.links = links;
        this.entities = entities;
        this.reminder = reminder;
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
        this.announce = announce;
    }

    /** What the guard says of a referee now. Writes nothing, and nobody comes to know anything. */
    RefereeCheck check(UUID requestId, UUID refereeId) {
        var request = backchannels.request(requestId);
        var referee = standing(refereeId);
        var decision = guard.decide(request.personId(), referee, request.roleId(), null);
        return RefereeCheck.of(
                caller.may(Permission.SHIELDS_READ) ? decision : decision.withoutReasons(),
                smallWorld.around(request.personId(), request.roleId(), referee),
                caller.memberId() == null ? null : readiness.between(caller.memberId(), referee));
    }

    Page<AskView> of(UUID requestId, PageRequest page) {
        return backchannels
                .select(BackchannelQueries.ASKS)
                .and("a.request_id = :request", "request", requestId)
                .page(page, Keyset.newestFirst("a.id"), this::told)
                .under(() -> backchannels.request(requestId));
    }

    AskView ask(UUID id) {
        return backchannels.select(BackchannelQueries.MY_ASKS).one("a.id", id, this::told);
    }

    @Transactional
    AskView send(UUID requestId, NewAsk wanted) {
        var asker = caller.asMember();
        var request = backchannels.request(requestId);
        var refereeId = standing(wanted.refereeId());
        var writer = wanted.memberId() == null ? asker : wanted.memberId();
        if (recusals.isRecused(asker, request.personId(), request.roleId())
                || (!writer.equals(asker) && recusals.isRecused(writer, request.personId(), request.roleId()))
                || recusals.isRefereeRecused(refereeId, request.personId(), request.roleId())) {
            throw ConflictRefusal.RECUSED.refused();
        }
        if (wanted.isSpokenBy(asker)) {
            readiness.mayAsk(asker, refereeId, wanted.reason());
        }
        guard.hold(request.personId(), refereeId);
        var decision = guard.clear(request.personId(), refereeId, request.roleId(), attestation(wanted, asker));
        if (wanted.memberId() != null && members.active(wanted.memberId()).isEmpty()) {
            throw BackchannelRefusal.WRITER_UNKNOWN.refused();
        }
        var ask = new Ask(
                requestId,
                wanted,
                refereeId,
                asker,
                decision,
                smallWorld.around(request.personId(), request.roleId(), refereeId),
                clock.instant());
        ask.persistAndFlush();
        exposures.write(
                revealed(NewExposure.toPerson(ExposureAct.REFEREE_ASKED, request.personId(), refereeId), request, ask));
        if (ask.memberId != null && !ask.memberId.equals(asker)) {
            exposures.write(revealed(
                    NewExposure.toMember(ExposureAct.MEMBER_ASKED, request.personId(), ask.memberId), request, ask));
        }
        announce.fire(new AskSent(ask.id, requestId, ask.via));
        reminder.schedule(sql.organization(), ask);
        return ask.via == AskVia.LINK ? ask(ask.id).opening(links.issue(LINK, ask.id, ask.expiresAt)) : ask(ask.id);
    }

    /** Takes an ask back: nobody answers it any more; one that was suspended is off the asker's agenda with it. */
    @Transactional
    AskView withdraw(UUID id) {
        var told = ask(id);
        backchannels.request(told.requestId());
        var ask = entities.find(Ask.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (told.status() == AskStatus.ANSWERED || !ask.mayBeWithdrawn()) {
            throw BackchannelRefusal.ASK_NOT_OPEN.refused();
        }
        if (ask.status != AskStatus.WITHDRAWN) {
            ask.withdraw(clock.instant());
            links.close(LINK, id);
            Panache.flush();
            announce.fire(new AskWithdrawn(id, ask.requestId));
        }
        return ask(id);
    }

    /** An ask as the caller may know it: why the guard stands against it only where shields may be seen. */
    private AskView told(Row row) {
        var view = AskView.of(row);
        return caller.may(Permission.SHIELDS_READ) ? view : view.withoutReasons();
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
