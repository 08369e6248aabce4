package dev.peacetime.relationship;

import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** What a member can read about themselves, and nobody else can. */
@ApplicationScoped
class OwnReports {

    private static final Keyset LONGEST_OVERDUE_FIRST =
            Keyset.oldestFirst("t.id").after("due.cooling", "due_on", "date");

    private final Sql sql;
    private final Clock clock;
    private final Caller caller;

    OwnReports(Sql sql, Clock clock, Caller caller) {
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
    }

    LedgerView ledger() {
        caller.asMember();
        return LedgerView.of(sql.query(LedgerView.SQL)
                .list(row -> new LedgerMonth(row.text("month"), row.number("gave"), row.number("asked"))));
    }

    Page<KeepInTouchView> losingTouch(PageRequest page) {
        caller.asMember();
        var now = clock.instant();
        return sql.query(TieQueries.LOSING_TOUCH)
                .bind("now", now)
                .page(page, LONGEST_OVERDUE_FIRST, row -> KeepInTouchView.of(row, now));
    }
}
