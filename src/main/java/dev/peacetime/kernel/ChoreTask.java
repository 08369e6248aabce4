package dev.peacetime.kernel;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** A chore as db-scheduler knows it: an instance is named by its organization and what it is about. */
record ChoreTask(Chore chore, Clock clock) {

    private static final int ATTEMPTS = 10;

    Task<Void> task() {
        return Tasks.custom(TaskDescriptor.of(chore.name()))
                .onFailure(FailureHandler.<Void>maxRetries(ATTEMPTS)
                        .withBackoff(Duration.ofSeconds(2))
                        .thenRemove(this::giveUp))
                .onDeadExecutionRevive()
                .execute(this::turn);
    }

    private CompletionHandler<Void> turn(TaskInstance<Void> task, ExecutionContext context) {
        var next = chore.turn(
                organizationOf(task),
                subjectOf(task),
                () -> context.getSchedulerState().isShuttingDown());
        return next.<CompletionHandler<Void>>map(at -> (complete, operations) -> operations.reschedule(complete, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    private void giveUp(ExecutionComplete complete) {
        var task = complete.getExecution().taskInstance;
        chore.giveUp(organizationOf(task), subjectOf(task));
    }

    private static UUID organizationOf(TaskInstance<?> task) {
        return UUID.fromString(task.getId().split("/")[0]);
    }

    private static UUID subjectOf(TaskInstance<?> task) {
        return UUID.fromString(task.getId().split("/")[1]);
    }
}
