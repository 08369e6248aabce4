package dev.peacetime.kernel;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.UUID;
import org.jboss.logging.Logger;

/** A round as db-scheduler knows it. */
record RoundTask(Round round, EveryOrganization organizations) {

    private static final Logger LOG = Logger.getLogger(RoundTask.class);

    RecurringTask<Void> task() {
        return Tasks.recurring(TaskDescriptor.of(round.name()), FixedDelay.of(round.every()))
                .execute((task, context) -> organizations.ids().forEach(this::makeFor));
    }

    /** What goes wrong with one organization's keeps nobody else waiting; its turn comes again with the next round. */
    private void makeFor(UUID organizationId) {
        try {
            Tenant.runFor(organizationId, null, round::make);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The round %s failed for organization %s", round.name(), organizationId);
        }
    }
}
