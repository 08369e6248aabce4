package dev.peacetime.intake;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Works imports off, by whichever instance of the service comes first. What is to be done is written down in the
 * transaction that takes the file; an instance that dies stops saying that it lives, and another takes over where it was.
 */
@ApplicationScoped
class ImportSchedule {

    private static final Duration OFTEN = Duration.ofSeconds(1);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(10);

    private final OneTimeTask<Void> task;
    private final SchedulerClient client;
    private final Scheduler scheduler;
    private final Clock clock;

    ImportSchedule(AgroalDataSource dataSource, ImportWork work, Clock clock) {
        this.task = Tasks.oneTime("import")
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER))
                .execute((instance, context) -> {
                    var parts = instance.getId().split("/");
                    work.through(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
                });
        this.client = SchedulerClient.Builder.create(dataSource, task).build();
        this.scheduler = Scheduler.create(dataSource, task)
                .threads(2)
                .pollingInterval(OFTEN)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
        this.clock = clock;
    }

    /** Writes down that an import is to be worked through, in the transaction at hand. */
    @Transactional(Transactional.TxType.MANDATORY)
    void soon(UUID organizationId, UUID importId) {
        client.scheduleIfNotExists(task.instance(organizationId + "/" + importId), clock.instant());
    }

    void start(@Observes StartupEvent started) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }
}
