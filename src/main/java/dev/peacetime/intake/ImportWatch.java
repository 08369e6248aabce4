package dev.peacetime.intake;

import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Tells whoever watches an import each time that it came further. That they may see it was asked when they began. */
@ApplicationScoped
class ImportWatch {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Sql sql;

    ImportWatch(Sql sql) {
        this.sql = sql;
    }

    /** How it stands from now on, up to where nothing is done for it any more. */
    Multi<ImportView> from(ImportView now) {
        var organization = sql.organization();
        var later = Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> look(organization, now.id()))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(BETWEEN_LOOKS)
                .whilst(ImportWatch::goesOn);
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(now),
                        goesOn(now) ? later : Multi.createFrom().empty())
                .skip()
                .repetitions(java.util.Comparator.comparing(ImportView::version));
    }

    private ImportView look(UUID organization, UUID importId) {
        return Tenant.callFor(
                organization, null, () -> sql.query(ImportQueries.IMPORTS).one("i.id", importId, ImportView::of));
    }

    private static boolean goesOn(ImportView now) {
        return switch (now.status()) {
            case QUEUED, RUNNING, UNDOING -> true;
            case DONE, FAILED, UNDONE -> false;
        };
    }
}
