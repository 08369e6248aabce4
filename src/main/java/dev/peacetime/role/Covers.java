package dev.peacetime.role;

import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** What everybody may know of confidential roles: their covers, and nothing that leads to the roles. */
@ApplicationScoped
class Covers {

    private final Sql sql;

    Covers(Sql sql) {
        this.sql = sql;
    }

    /** In the order of their ids, which is by chance: that in which they were made would tell. */
    Page<CoverView> list(PageRequest page) {
        return sql.query(CoverView.SQL).page(page, Keyset.oldestFirst("r.cover_id"), CoverView::of);
    }

    CompletionStage<CoverView> shown(UUID id) {
        return sql.query(CoverView.SQL).gathered("r.cover_id", id, CoverView::of);
    }
}
