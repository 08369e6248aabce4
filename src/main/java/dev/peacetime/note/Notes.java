package dev.peacetime.note;

import dev.peacetime.backchannel.AskAnswers;
import dev.peacetime.backchannel.Backchannels;
import dev.peacetime.backchannel.OpenAsk;
import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What referees said, written down. */
@ApplicationScoped
class Notes {

    private final Backchannels backchannels;
    private final AskAnswers asks;
    private final NoteWordings wordings;
    private final NoteChecks checks;
    private final SentAnswers sent;
    private final Summaries summaries;
    private final EntityManager entities;
    private final Members members;
    private final Clock clock;
    private final Caller caller;
    private final Event<Announced> announce;

    Notes(
            Backchannels backchannels,
            AskAnswers asks,
            NoteWordings wordings,
            NoteChecks checks,
            SentAnswers sent,
            Summaries summaries,
            EntityManager entities,
            Members members,
            Clock clock,
            Caller caller,
            Event<Announced> announce) {
        this.backchannels = backchannels;
        this.asks = asks;
        this.wordings = wordings;
        this.checks = checks;
        this.sent = sent;
        this.summaries = summaries;
        this.entities = entities;
        this.members = members;
        this.clock = clock;
        this.caller = caller;
        this.announce = announce;
    }

    /** A member wrote down what the referee told them. */
    @Transactional
    NoteHint write(UUID askId, NewNote words) {
        var writer = caller.asMember();
        return keep(asks.take(askId, writer), words, writer, "");
    }

    /** The referee wrote it themselves, and may have sent it before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void writeAsReferee(OpenAsk ask, NewNote words, @Nullable String key) {
        if (!sent.has(ask.id(), words, key)) {
            sent.remember(keep(ask, words, null, "/note").id(), key);
        }
    }

    /** Keeps a note, closes its ask, and counts it in. */
    private NoteHint keep(OpenAsk ask, NewNote words, @Nullable UUID writer, String at) {
        checks.mayBeKept(NoteWords.of(words), ask.questions(), words.protectedWordsAnswered(), at);
        for (var reader : words.readers()) {
            members.active(reader).orElseThrow(NoteRefusal.READER_UNKNOWN::refused);
        }
        var note = new Note(ask, words, writer, mayBeOf(ask, words.tier()), clock.instant());
        note.persist();
        Panache.flush();
        wordings.keep(note.id, note.wordings, NoteWords.of(words));
        answered(note);
        summaries.countIn(ask.requestId(), note.tier);
        announce.fire(new NoteWritten(note.id, ask.requestId(), note.tier));
        return NoteHint.of(note);
    }

    /** The asks of which a note may be, for those who are not told. */
    private List<UUID> mayBeOf(OpenAsk ask, NoteTier tier) {
        return tier == NoteTier.CONFIDENTIAL ? asks.openOf(ask.requestId()) : List.of(ask.id());
    }

    /** An ask tells of its answer to those only who may know whose it is. */
    private void answered(Note note) {
        if (note.tier == NoteTier.OPEN) {
            asks.answered(note.askId);
        } else {
            asks.confided(note.askId, note.knownTo(), note.tier == NoteTier.CONFIDENTIAL);
        }
    }

    /** Its writer words a note anew; what it said before is kept beside it. */
    @Transactional
    NoteHint correct(UUID id, NoteCorrection correction) {
        var writer = caller.asMember();
        var note = written(id, writer);
        checks.mayBeKept(
                correction.words(),
                backchannels.ofAny(note.requestId).questions(),
                correction.protectedWordsAnswered(),
                "");
        note.correct(correction.firstHand(), clock.instant());
        wordings.keep(note.id, note.wordings, correction.words());
        Panache.flush();
        announce.fire(new NoteCorrected(note.id, note.requestId, note.wordings));
        return NoteHint.of(note);
    }

    /** The note, taken for being changed by whoever wrote it; to those who may not even read it there is none. */
    private Note written(UUID id, UUID writer) {
        var note = entities.find(Note.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (note != null && note.isReadable(clock.instant()) && writer.equals(note.writerId)) {
            return note;
        }
        seen().one("n.id", id, NoteHint::of);
        throw NoteRefusal.NOTE_NOT_YOURS.refused();
    }

    Page<NoteHint> of(UUID requestId, @Nullable Boolean firstHand, PageRequest page) {
        backchannels.seen(requestId);
        return seen().and("n.first_hand = :firstHand", "firstHand", firstHand)
                .and("n.request_id = :request", "request", requestId)
                .page(page, Keyset.newestFirst("n.id"), NoteHint::of);
    }

    private Query seen() {
        return backchannels.select(NoteQueries.HINTS).bind("now", clock.instant());
    }
}
