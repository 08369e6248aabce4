package dev.peacetime.organization;

import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Violation;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/**
 * The organization's calendar: days that are no business days. What is due already stays due when it was said to be; what is
 * promised from now on is counted by the calendar as it is now.
 */
@ApplicationScoped
class Holidays {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;

    Holidays(Sql sql, EntityManager entities, Clock clock) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
    }

    Page<HolidayView> list(PageRequest page) {
        return sql.query(HolidayView.SQL)
                .page(page, Keyset.oldestFirst("h.id").after("h.day", "day", "date"), HolidayView::of);
    }

    HolidayView holiday(UUID id) {
        return sql.query(HolidayView.SQL).one("h.id", id, HolidayView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<HolidayView> shown(UUID id) {
        return sql.query(HolidayView.SQL).gathered("h.id", id, HolidayView::of);
    }

    @Transactional
    HolidayView add(NewHoliday given) {
        if (given.day().getYear() < FIRST_YEAR || given.day().getYear() > LAST_YEAR) {
            throw KernelRefusal.VALIDATION_FAILED.refused().about(new Violation("/day", "must be a day of this time"));
        }
        var holiday = new Holiday(given, clock.instant());
        holiday.persistAndFlush();
        return holiday(holiday.id);
    }

    @Transactional
    void remove(UUID id) {
        var holiday = entities.find(Holiday.class, id);
        if (holiday == null) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        holiday.delete();
        Panache.flush();
    }
}
