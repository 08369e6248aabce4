package dev.peacetime.note;

import dev.peacetime.backchannel.Backchannels;
import dev.peacetime.backchannel.Question;
import dev.peacetime.conflict.ConflictRefusal;
import dev.peacetime.conflict.Recusals;
import dev.peacetime.guard.ExposureAct;
import dev.peacetime.guard.Exposures;
import dev.peacetime.guard.NewExposure;
import dev.peacetime.kernel.AsJson;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What those say together who were asked, without a word of any of them. Sealed notes are counted nowhere. */
@ApplicationScoped
class Summaries {

    private final Sql sql;
    private final Backchannels backchannels;
    private final NoteWordings wordings;
    private final Exposures exposures;
    private final Recusals recusals;
    private final Clock clock;
    private final Caller caller;

    Summaries(
            Sql sql,
            Backchannels backchannels,
            NoteWordings wordings,
            Exposures exposures,
            Recusals recusals,
            Clock clock,
            Caller caller) {
        this.sql = sql;
        this.backchannels = backchannels;
        this.wordings = wordings;
        this.exposures = exposures;
        this.recusals = recusals;
        this.clock = clock;
        this.caller = caller;
    }

    /** Shows the groups that were told until now; that it was looked at is written down. */
    @Transactional
    SummaryView of(UUID requestId) {
        var reader = caller.asMember();
        var subject = backchannels.seen(requestId);
        if (recusals.isRecused(reader, subject.personId(), subject.roleId())) {
            throw ConflictRefusal.RECUSED.refused();
        }
        exposures.write(NewExposure.toMember(ExposureAct.SUMMARY_READ, subject.personId(), reader)
                .forRole(subject.roleId())
                .under(subject.consentId())
                .by(requestId));
        return new SummaryView(
                requestId,
                SummaryRules.GROUP,
                sql.query(NoteQueries.TALLIES).bind("request", requestId).list(SummaryTally::of));
    }

    /** Counts a new note in, if there are enough that wait with it; one note after the other. */
    @Transactional(Transactional.TxType.MANDATORY)
    void countIn(UUID requestId, NoteTier tier) {
        if (tier == NoteTier.SEALED) {
            return;
        }
        sql.query(NoteQueries.HOLD_REQUEST).bind("request", requestId).any();
        var counting = counting(requestId, tier);
        counting.release().ifPresent(groups -> {
            sql.query(NoteQueries.RELEASED)
                    .bind(
                            "notes",
                            counting.waiting().stream().map(Ballot::noteId).toList())
                    .bind("now", clock.instant())
                    .execute();
            groups.forEach(group -> keep(requestId, tier, group));
        });
    }

    private Counting counting(UUID requestId, NoteTier tier) {
        var asked = backchannels.ofAny(requestId).questions();
        return new Counting(
                ballots(requestId, tier, true, asked), ballots(requestId, tier, false, asked), told(requestId, tier));
    }

    private List<Ballot> ballots(UUID requestId, NoteTier tier, boolean released, List<Question> asked) {
        return sql.query(NoteQueries.BALLOTS)
                .bind("request", requestId)
                .bind("tier", tier)
                .bind("released", released)
                .list(row -> Ballot.of(
                        row.uuid("id"),
                        Set.copyOf(row.uuids("may_be_of")),
                        row.truth("first_hand"),
                        wordings.open(row),
                        asked));
    }

    private Map<String, Set<UUID>> told(UUID requestId, NoteTier tier) {
        var told = new HashMap<String, Set<UUID>>();
        sql.query(NoteQueries.TOLD)
                .bind("request", requestId)
                .bind("tier", tier)
                .list(row -> told.computeIfAbsent(row.text("question"), question -> new HashSet<>())
                        .addAll(row.uuids("note_ids")));
        return told;
    }

    private void keep(UUID requestId, NoteTier tier, Counting.Group group) {
        sql.query(NoteQueries.KEEP_TALLY)
                .bind("id", Ids.next())
                .bind("request", requestId)
                .bind("tier", tier)
                .bind("question", group.question())
                .bind("counts", new AsJson(counts(group)))
                .bind("notes", group.noteIds())
                .bind("now", clock.instant())
                .execute();
    }

    private static List<SummaryCount> counts(Counting.Group group) {
        return group.counts().entrySet().stream()
                .map(count -> new SummaryCount(count.getKey(), count.getValue()))
                .toList();
    }
}
