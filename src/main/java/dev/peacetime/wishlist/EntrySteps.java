package dev.peacetime.wishlist;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what was done with wishes. */
@ApplicationScoped
class EntrySteps {

    private static final String STEP = """
            insert into entry_history (organization_id, id, entry_id, at, act, status, member_id, note)
            values (:organization, :id, :entry, :at, :act, :status, :member::uuid, :note)""";

    /** Where each stands is for its entry to say. */
    private static final String STEP_TOGETHER = """
            insert into entry_history (organization_id, id, entry_id, at, act, status, member_id)
            select e.organization_id, s.id, e.id, :at, :act, e.status, :member::uuid
            from unnest(:ids::uuid[], :entries::uuid[]) as s (id, entry_id)
            join wishlist_entry e on e.organization_id = :organization and e.id = s.entry_id""";

    private final Sql sql;

    EntrySteps(Sql sql) {
        this.sql = sql;
    }

    /** Writes down what was done with an entry that was changed just so. */
    void took(WishlistEntry entry, EntryAct act, @Nullable String note) {
        Panache.flush();
        sql.query(STEP)
                .bind("id", Ids.next())
                .bind("entry", entry.id)
                .bind("at", entry.updatedAt)
                .bind("act", act)
                .bind("status", entry.status)
                .bind("note", note)
                .executeLater();
    }

    /** The same of many, in one statement. */
    void tookTogether(Collection<UUID> entries, EntryAct act, Instant at) {
        if (!entries.isEmpty()) {
            sql.query(STEP_TOGETHER)
                    .bind("ids", entries.stream().map(each -> Ids.next()).toList())
                    .bind("entries", List.copyOf(entries))
                    .bind("act", act)
                    .bind("at", at)
                    .executeLater();
        }
    }
}
