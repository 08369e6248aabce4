package dev.peacetime.note;

import dev.peacetime.backchannel.Backchannels;
import dev.peacetime.guard.ExposureAct;
import dev.peacetime.guard.Exposures;
import dev.peacetime.guard.NewExposure;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.role.RoleVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes are read with a purpose, and whoever reads one is written down, or there is no read. */
@ApplicationScoped
class NoteReads {

    private final Sql sql;
    private final Backchannels backchannels;
    private final NoteWordings wordings;
    private final Exposures exposures;
    private final Clock clock;
    private final Caller caller;

    NoteReads(
            Sql sql,
            Backchannels backchannels,
            NoteWordings wordings,
            Exposures exposures,
            Clock clock,
            Caller caller) {
        this.sql = sql;
        this.backchannels = backchannels;
        this.wordings = wordings;
        this.exposures = exposures;
        this.clock = clock;
        this.caller = caller;
    }

    /** Reads a note, with the rows that say so. */
    @Transactional
    NoteView read(UUID id, @Nullable Integer wording, @Nullable String purpose) {
        var reader = caller.asMember();
        var note = note(id, wording);
        NoteRules.mayRead(purpose).ifPresent(refusal -> {
            throw refusal.refused();
        });
        exposures.orNothing(sql.query(NoteQueries.WRITE_READ)
                .bind("id", Ids.next())
                .bind("note", id)
                .bind("purpose", String.valueOf(purpose).strip())
                .bind("now", clock.instant()));
        var subject = backchannels.ofAny(note.requestId());
        exposures.write(NewExposure.toMember(ExposureAct.NOTE_READ, subject.personId(), reader)
                .forRole(subject.roleId())
                .under(subject.consentId())
                .by(id));
        return note;
    }

    /** Who read a note: for those who may read it, and for those who watch over reads, of roles that they see. */
    Page<NoteReadView> of(UUID id, PageRequest page) {
        if (!watches(id)) {
            note(id, null);
        }
        return sql.query(NoteQueries.READS).bind("note", id).page(page, Keyset.newestFirst("d.id"), NoteReadView::of);
    }

    private boolean watches(UUID id) {
        return caller.may(Permission.EXPOSURES_READ)
                && RoleVisibility.bind(sql.query(NoteQueries.WATCHED), caller)
                        .bind("note", id)
                        .any();
    }

    private NoteView note(UUID id, @Nullable Integer wording) {
        return backchannels
                .select(NoteQueries.NOTES)
                .bind("now", clock.instant())
                .and("w.number = coalesce(:wording::integer, n.wordings)")
                .bind("wording", wording)
                .one("n.id", id, row -> NoteView.of(row, wordings.open(row)));
    }
}
