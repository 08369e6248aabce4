package dev.peacetime.referral;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

/**
 * Events about referrals: for whoever sees the referral; of where it stands, its referrer reads the referral itself. How it
 * goes on is nothing to a referrer whom the candidate lets know of no more than the end.
 */
@ApplicationScoped
class ReferralSight implements EventSight {

    private final Caller caller;
    private final Clock clock;

    ReferralSight(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "referral.submitted",
                "referral.acknowledged",
                "referral.progressed",
                "referral.closed",
                "referral.confirmed",
                "referral.ownership-settled");
    }

    @Override
    public String permission() {
        return Permission.REFERRALS_READ;
    }

    @Override
    public String predicate() {
        return itIs("""
                (%s or (%s and (o.type <> 'referral.progressed' or not %s)))""".formatted(ReferralVisibility.WHOLE, ReferralVisibility.OWN, ReferralVisibility.LIMITED));
    }

    @Override
    public String data() {
        return """
                case
                  when %s then o.data
                  when %s then o.data - 'stage' - 'outcome' - 'owningReferralId'
                  else o.data - 'stage' - 'outcome' - 'owningReferralId' - 'roleId'
                end""".formatted(itIs(ReferralVisibility.WHOLE), itIs(ReferralVisibility.ROLE_SEEN));
    }

    private static String itIs(String so) {
        return EventSight.isThere("""
                referral f
                  where f.organization_id = o.organization_id and f.id = o.subject_id
                    and %s""".formatted(so));
    }

    @Override
    public void bind(Query query) {
        ReferralVisibility.bind(query, caller).bind("now", clock.instant());
    }
}
