package dev.peacetime.wishlist;

import dev.peacetime.kernel.AnnouncedTogether;
import dev.peacetime.kernel.Background;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import dev.peacetime.person.SuppressionReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Lets wishes lapse, and forgets them; with the last of them the person, unless somebody needs them otherwise. */
@ApplicationScoped
class Forgotten {

    /** So many at once, each time in a transaction of its own. */
    private static final int AT_A_TIME = 1_000;

    private static final String LAPSE = """
            update wishlist_entry e
            set status = 'LAPSED', snoozed_until = null, version = e.version + 1, updated_at = :now
            where e.organization_id = :organization and e.id in (
              select o.id from wishlist_entry o
              where o.organization_id = :organization and o.status in ('WAITING', 'WOKEN') and o.keep_until < :today::date
              order by o.id limit :most for update)
            returning e.id, e.wishlist_id, e.person_id""";

    private static final String FORGET_LAPSED = """
            delete from wishlist_entry e
            where e.organization_id = :organization and e.id in (
              select o.id from wishlist_entry o
              where o.organization_id = :organization and o.status = 'LAPSED' and o.keep_until < :before::date
              order by o.id limit :most for update)
            returning e.id, e.wishlist_id, e.person_id""";

    private static final String FORGET_PERSON = """
            delete from wishlist_entry e
            where e.organization_id = :organization and e.person_id in (select p.id from person p
              where p.organization_id = e.organization_id and (p.id = :person or p.merged_into_id = :person))
            returning e.id, e.wishlist_id, e.person_id""";

    private final Sql sql;
    private final Clock clock;
    private final Event<AnnouncedTogether> announce;
    private final EntrySteps steps;
    private final Background background;
    private final ForgetLapsed forgetLapsed;
    private final ForgetRemoved forgetRemoved;

    Forgotten(
            Sql sql,
            Clock clock,
            Event<AnnouncedTogether> announce,
            EntrySteps steps,
            Background background,
            ForgetLapsed forgetLapsed,
            ForgetRemoved forgetRemoved) {
        this.sql = sql;
        this.clock = clock;
        this.announce = announce;
        this.steps = steps;
        this.background = background;
        this.forgetLapsed = forgetLapsed;
        this.forgetRemoved = forgetRemoved;
    }

    /** What may not be kept any longer wakes nobody; whether there was any. */
    @Transactional
    boolean lapse() {
        var now = clock.instant();
        var lapsed = sql.query(LAPSE)
                .bind("now", now)
                .bind("today", today())
                .bind("most", AT_A_TIME)
                .list(Gone::of);
        steps.tookTogether(lapsed.stream().map(Gone::entryId).toList(), EntryAct.LAPSED, now);
        if (!lapsed.isEmpty()) {
            announce.fire(new AnnouncedTogether(lapsed.stream()
                    .map(each ->
                            new EntryChanged(each.entryId(), each.wishlistId(), each.personId(), EntryStatus.LAPSED))
                    .toList()));
        }
        return !lapsed.isEmpty();
    }

    /** What lapsed long enough ago is kept no more; whether there was any. */
    @Transactional
    boolean forgetLapsed() {
        var gone = sql.query(FORGET_LAPSED)
                .bind("before", EntryRules.forgottenBefore(today()))
                .bind("most", AT_A_TIME)
                .list(Gone::of);
        gone(gone, SuppressionReason.LAPSED);
        return !gone.isEmpty();
    }

    /** The person wants it so: off every list, seen or hidden. */
    @Transactional(Transactional.TxType.MANDATORY)
    void atTheirWish(UUID personId) {
        gone(sql.query(FORGET_PERSON).bind("person", personId).list(Gone::of), SuppressionReason.REMOVED);
    }

    private void gone(List<Gone> gone, SuppressionReason reason) {
        if (gone.isEmpty()) {
            return;
        }
        announce.fire(new AnnouncedTogether(gone.stream()
                .map(each -> new EntryLeft(each.entryId(), each.wishlistId()))
                .toList()));
        var chore = reason == SuppressionReason.REMOVED ? forgetRemoved : forgetLapsed;
        gone.stream()
                .map(Gone::personId)
                .distinct()
                .forEach(person -> background.queue(chore, sql.organization(), person));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private record Gone(UUID entryId, UUID wishlistId, UUID personId) {

        static Gone of(Row row) {
            return new Gone(row.uuid("id"), row.uuid("wishlist_id"), row.uuid("person_id"));
        }
    }
}
