package dev.peacetime.backchannel;

import dev.peacetime.guard.ExposureAct;
import dev.peacetime.guard.Exposures;
import dev.peacetime.guard.NewExposure;
import dev.peacetime.kernel.Announced;
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
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What referees said. A note is read with a purpose, and whoever reads it is written down, or there is no read. */
@ApplicationScoped
class Notes {

    private final Sql sql;
    private final Backchannels backchannels;
    private final Asks asks;
    private final Exposures exposures;
    private final Members members;
    private final EntityManager entities;
    private final Clock clock;
    private final Caller caller;
    private final Event<Announced> announce;

    Notes(
            Sql sql,
            Backchannels backchannels,
            Asks asks,
            Exposures exposures,
            Members members,
            EntityManager entities,
            Clock clock,
            Caller caller,
            Event<Announced> announce) {
        this.sql = sql;
        this.backchannels = backchannels;
        this.asks = asks;
        this.exposures = exposures;
        this.members = members;
        this.entities = entities;
        this.clock = clock;
        this.caller = caller;
        this.announce = announce;
    }

    /** A member wrote down what the referee told them. */
    @Transactional
    NoteHint write(UUID askId, NewNote words) {
        var writer = caller.asMember();
        asks.ask(askId);
        var ask = asks.open(askId);
        if (!writer.equals(ask.memberId)) {
            throw BackchannelRefusal.ASK_NOT_YOURS.refused();
        }
        return keep(ask, words, writer);
    }

    /** Keeps a note and closes its ask. */
    NoteHint keep(Ask ask, NewNote words, @Nullable UUID writer) {
        var request = entities.find(BackchannelRequest.class, ask.requestId);
        for (var answer : words.said()) {
            if (!request.asks(answer.questionId())) {
                throw BackchannelRefusal.QUESTION_UNKNOWN.refused();
            }
        }
        for (var reader : words.readers()) {
            members.active(reader).orElseThrow(BackchannelRefusal.READER_UNKNOWN::refused);
        }
        var note = new Note(ask, words, writer, clock.instant());
        note.persist();
        ask.answer(clock.instant());
        Panache.flush();
        announce.fire(new NoteWritten(note.id, ask.requestId, note.tier));
        return NoteHint.of(note);
    }

    Page<NoteHint> of(UUID requestId, PageRequest page) {
        backchannels.request(requestId);
        return seen().and("n.request_id = :request", "request", requestId)
                .page(page, Keyset.newestFirst("n.id"), NoteHint::of);
    }

    /** Reads a note, with the row that says so. */
    @Transactional
    NoteView read(UUID id, @Nullable String purpose) {
        var reader = caller.asMember();
        var note = note(id);
        NoteRules.mayRead(purpose).ifPresent(refusal -> {
            throw refusal.refused();
        });
        sql.query(BackchannelQueries.WRITE_READ)
                .bind("id", Ids.next())
                .bind("note", id)
                .bind("purpose", String.valueOf(purpose).strip())
                .bind("now", clock.instant())
                .execute();
        var request = requestOf(note);
        exposures.write(NewExposure.toMember(ExposureAct.NOTE_READ, request.personId(), reader)
                .forRole(request.roleId())
                .under(request.consentId())
                .by(id));
        return note;
    }

    /** Who read a note: for those who may read it, and for those who watch over reads. */
    Page<NoteReadView> reads(UUID id, PageRequest page) {
        if (!caller.may(Permission.EXPOSURES_READ)) {
            note(id);
        } else if (entities.find(Note.class, id) == null) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        return sql.query(BackchannelQueries.READS)
                .bind("note", id)
                .page(page, Keyset.newestFirst("d.id"), NoteReadView::of);
    }

    private BackchannelRequestView requestOf(NoteView note) {
        return sql.query(BackchannelQueries.ANY_REQUEST)
                .bind("id", note.requestId())
                .one(BackchannelRequestView::of);
    }

    private NoteView note(UUID id) {
        return seen().and("n.id = :id", "id", id).one(NoteView::of);
    }

    private Query seen() {
        return backchannels.select(BackchannelQueries.NOTES).bind("now", clock.instant());
    }
}
