package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Round;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notices answers that are owed and late, each once: on its round, and before a late one is given after all. */
@ApplicationScoped
class OverdueAnswers implements Round {

    private static final String NOTICE = """
            insert into referral_breach (organization_id, referral_id, owed, due_at, noticed_at)
            select :organization, l.id, l.owed, l.due_at, :now
            from (
              select f.id, 'ACKNOWLEDGEMENT' as owed, f.acknowledge_by as due_at
              from referral f
              where f.organization_id = :organization and f.acknowledged_at is null and f.acknowledge_by < :now
              union all
              select f.id, 'UPDATE', f.next_update_by
              from referral f
              where f.organization_id = :organization and f.next_update_by < :now
            ) l
            where :only::uuid is null or l.id = :only::uuid
            on conflict do nothing
            returning referral_id, owed, due_at""";

    private final Sql sql;
    private final Clock clock;
    private final Event<Announced> announce;

    OverdueAnswers(Sql sql, Clock clock, Event<Announced> announce) {
        this.sql = sql;
        this.clock = clock;
        this.announce = announce;
    }

    @Override
    public String name() {
        return "referral-answers-overdue";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    @Transactional
    public void make() {
        notice(null);
    }

    /** Before a referral is answered: whether that comes too late. */
    @Transactional(Transactional.TxType.MANDATORY)
    void noticeOf(UUID referralId) {
        notice(referralId);
    }

    private void notice(@Nullable UUID only) {
        sql.query(NOTICE)
                .bind("only", only)
                .bind("now", clock.instant())
                .list(row -> new ReferralAnswerOverdue(
                        row.uuid("referral_id"), row.constant("owed", AnswerOwed.class), row.instant("due_at")))
                .forEach(announce::fire);
    }
}
