package dev.peacetime.intake;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.peacetime.kernel.Tenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Sees to it that imports are worked off, by one instance at a time and by another one if that dies. What is to be done is
 * written by the transaction that takes the file, since the scheduler's connections are the service's own.
 */
@ApplicationScoped
class ImportScheduler {

    private static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("import");
    private static final int ATTEMPTS = 10;

    private final Scheduler scheduler;
    private final ImportWork work;
    private final Clock clock;

    ImportScheduler(AgroalDataSource dataSource, ImportSettings settings, ImportWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
        this.scheduler = Scheduler.create(dataSource, task())
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

    /** In the transaction at hand: if it does not commit, there is nothing to do. */
    void queue(UUID organizationId, UUID importId) {
        scheduler.schedule(IMPORT.instance(organizationId + "/" + importId).build(), clock.instant());
    }

    /** This instance need not wait until it looks for work the next time. */
    void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportQueued queued) {
        scheduler.triggerCheckForDueExecutions();
    }

    private Task<Void> task() {
        return Tasks.custom(IMPORT)
                .onFailure(FailureHandler.<Void>maxRetries(ATTEMPTS)
                        .withBackoff(Duration.ofSeconds(2))
                        .thenRemove(this::giveUp))
                .onDeadExecutionRevive()
                .execute(this::turn);
    }

    private CompletionHandler<Void> turn(TaskInstance<Void> task, ExecutionContext context) {
        var over = Work.of(task.getId(), work)
                .turn(() -> context.getSchedulerState().isShuttingDown());
        return over
                ? new CompletionHandler.OnCompleteRemove<>()
                : (complete, operations) -> operations.reschedule(complete, clock.instant());
    }

    private void giveUp(ExecutionComplete complete) {
        var id = complete.getExecution().taskInstance.getId();
        Work.of(id, work).giveUp();
    }

    /** One organization's import. */
    private record Work(UUID organizationId, UUID importId, ImportWork work) {

        static Work of(String task, ImportWork work) {
            var ids = task.split("/");
            return new Work(UUID.fromString(ids[0]), UUID.fromString(ids[1]), work);
        }

        boolean turn(BooleanSupplier stop) {
            var sender = Tenant.callFor(organizationId, null, () -> work.sender(importId));
            return Tenant.callFor(organizationId, sender.orElse(null), () -> work.turn(importId, stop));
        }

        void giveUp() {
            Tenant.runFor(organizationId, null, () -> work.giveUp(importId));
        }
    }
}
