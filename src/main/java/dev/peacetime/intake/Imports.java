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
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

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

    Imports(
            Sql sql,
            Clock clock,
            Caller caller,
            Tenant tenant,
            ImportVisibility visibility,
            ImportParts parts,
            Background background,
            ImportChore chore) {
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
        this.tenant = tenant;
        this.visibility = visibility;
        this.parts = parts;
        this.background = background;
        this.chore = chore;
    }

    /** Takes a file, to be worked off behind. Once this is committed, neither the file nor the work on it can get lost. */
    @Transactional
    ImportView queue(NewImport form, UploadedFile file) {
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
        return show(queuing.id);
    }

    Page<ImportView> list(PageRequest page) {
        return select().page(page, Keyset.newestFirst("i.id"), ImportView::of);
    }

    ImportView show(UUID id) {
        return select().and("i.id = :id", "id", id).one(ImportView::of);
    }

    Page<ImportRowView> rows(UUID id, ImportRowFilter filter, PageRequest page) {
        show(id);
        return sql.query(ImportQueries.ROWS)
                .bind("contactable", caller.may(Permission.PEOPLE_CONTACT))
                .and("r.import_id = :import", "import", id)
                .and("r.outcome = :outcome", "outcome", filter.outcome)
                .page(page, BY_NUMBER, ImportRowView::of);
    }

    private Query select() {
        return visibility.narrow(sql.query(ImportQueries.IMPORTS));
    }
}
