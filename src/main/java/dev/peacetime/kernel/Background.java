package dev.peacetime.kernel;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Sees to it that work behind requests is done. What is to be done is written by the transaction that asks for it, since the
 * scheduler's connections are the service's own.
 */
@ApplicationScoped
public class Background {

    private final Scheduler scheduler;
    private final Clock clock;
    private final Event<ChoreQueued> queued;

    Background(
            AgroalDataSource dataSource,
            BackgroundSettings settings,
            @All List<Chore> chores,
            @All List<Round> rounds,
            EveryOrganization organizations,
            Clock clock,
            Event<ChoreQueued> queued) {
        this.clock = clock;
        this.queued = queued;
        var startTasks = settings.rounds()
                ? rounds.stream()
                        .map(round -> new RoundTask(round, organizations).task())
                        .toList()
                : List.<RecurringTask<Void>>of();
        this.scheduler = Scheduler.create(
                        dataSource,
                        chores.stream()
                                .<Task<?>>map(chore -> new ChoreTask(chore, clock).task())
                                .toList())
                .startTasks(startTasks)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .clock(clock::instant)
                .threads(settings.threads())
                .pollingInterval(settings.pollingInterval())
                .heartbeatInterval(settings.heartbeatInterval())
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    void start(@Observes StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    /**
     * Has a chore done as soon as the transaction at hand has committed; if it does not, there is nothing to do. Where the
     * same chore about the same thing waits already, or is being done, it is left at that: whatever can become more while it
     * is being done gives each piece an id of its own.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(Chore chore, UUID organizationId, UUID subjectId) {
        queue(chore, organizationId, subjectId, clock.instant());
    }

    /** The same, not before a moment. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(Chore chore, UUID organizationId, UUID subjectId, Instant at) {
        scheduler.scheduleIfNotExists(
                TaskDescriptor.of(chore.name())
                        .instance(organizationId + "/" + subjectId)
                        .build(),
                at);
        queued.fire(new ChoreQueued());
    }

    /** This instance need not wait until it looks for work the next time. */
    void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChoreQueued chore) {
        scheduler.triggerCheckForDueExecutions();
    }
}
