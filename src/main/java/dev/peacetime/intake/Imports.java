package dev.peacetime.intake;

import dev.peacetime.kernel.Background;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.wishlist.Arrivals;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Files that are sent to be imported: to take them, and to tell what became of them. */
@ApplicationScoped
class Imports {

    private static final Keyset BY_NUMBER =
            new Keyset(List.of(new Keyset.Column("r.number", "number", "integer")), false);

    private final Sql sql;
    private final Clock clock;
    private final Caller caller;
    private final Tenant tenant;
    private final ImportVisibility visibility;
    private final ImportParts parts;
    private final Background background;
    private final ImportChore chore;
    private final UndoChore undoing;
    private final ImportProgress progress;
    private final Arrivals arrivals;

    Imports(
            Sql sql,
            Clock clock,
            Caller caller,
            Tenant tenant,
            ImportVisibility visibility,
            ImportParts parts,
            Background background,
            ImportChore chore,
            UndoChore undoing,
            ImportProgress progress,
            Arrivals arrivals) {
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
        this.tenant = tenant;
        this.visibility = visibility;
        this.parts = parts;
        this.background = background;
        this.chore = chore;
        this.undoing = undoing;
        this.progress = progress;
        this.arrivals = arrivals;
    }

    /** Takes a file, to be worked off behind. Once this is committed, neither the file nor the work on it can get lost. */
    @Transactional
    ImportView queue(NewImport form, UploadedFile file) {
        if (form.wishlistId() != null && !arrivals.mayArrive(form.wishlistId())) {
            throw IntakeRefusal.WISHLIST_UNKNOWN.refused();
        }
        var changesPeople = caller.may(Permission.PEOPLE_WRITE);
        var queuing = new Import(form, caller.memberId(), tenant.callerId(), changesPeople, clock.instant());
        queuing.persistAndFlush();
        try (var content = file.read()) {
            queuing.arrived(parts.write(queuing.id, content));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Panache.flush();
        background.queue(chore, sql.organization(), queuing.id);
        return file(queuing.id);
    }

    Page<ImportView> list(PageRequest page) {
        return select().page(page, Keyset.newestFirst("i.id"), ImportView::of);
    }

    ImportView file(UUID id) {
        return select().one("i.id", id, ImportView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<ImportView> shown(UUID id) {
        return select().gathered("i.id", id, ImportView::of);
    }

    /** Takes back what it made, behind the request; asked for again, nothing more happens. */
    @Transactional
    ImportView undo(UUID id) {
        var over = file(id);
        if (over.dryRun()) {
            throw IntakeRefusal.NOTHING_TO_UNDO.refused();
        }
        if (over.status() == ImportStatus.QUEUED || over.status() == ImportStatus.RUNNING) {
            throw IntakeRefusal.IMPORT_NOT_OVER.refused();
        }
        var held = progress.undo(id, tenant.callerId());
        Panache.flush();
        if (held.status == ImportStatus.UNDOING) {
            background.queue(undoing, sql.organization(), id);
        }
        return file(id);
    }

    Page<ImportRowView> rows(UUID id, ImportRowFilter filter, PageRequest page) {
        file(id);
        return sql.query(ImportQueries.ROWS)
                .bind("readsWishlists", caller.may(Permission.WISHLISTS_READ))
                .bind("contactable", caller.may(Permission.PEOPLE_CONTACT))
                .and("r.import_id = :import", "import", id)
                .and("r.outcome = :outcome", "outcome", filter.outcome)
                .page(page, BY_NUMBER, ImportRowView::of);
    }

    private Query select() {
        return visibility.narrow(sql.query(ImportQueries.IMPORTS));
    }
}
