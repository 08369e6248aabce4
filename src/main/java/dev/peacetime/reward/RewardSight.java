package dev.peacetime.reward;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

/** Events about rewards: for whoever sees them. */
@ApplicationScoped
class RewardSight implements EventSight {

    private final Caller caller;
    private final Clock clock;

    RewardSight(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of("reward.recorded", "reward.changed");
    }

    @Override
    public String permission() {
        return Permission.REFERRALS_READ;
    }

    @Override
    public String predicate() {
        return EventSight.isThere("""
                referral f
                  where f.organization_id = o.organization_id and f.id = o.subject_id
                    and %s""".formatted(RewardVisibility.SQL));
    }

    @Override
    public void bind(Query query) {
        RewardVisibility.bind(query, caller).bind("now", clock.instant());
    }
}
