package dev.peacetime.referral;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who else put in a word, and which answer is late: for those who triage the referral, and not for its referrer. */
@ApplicationScoped
class EndorsementSight implements EventSight {

    private final Caller caller;

    EndorsementSight(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Set<String> types() {
        return Set.of("referral.endorsement-added", "referral.answer-overdue");
    }

    @Override
    public String permission() {
        return Permission.REFERRALS_TRIAGE;
    }

    @Override
    public String predicate() {
        return EventSight.isThere("""
                referral f
                  where f.organization_id = o.organization_id and f.id = o.subject_id
                    and %s""".formatted(ReferralVisibility.WHOLE));
    }

    @Override
    public void bind(Query query) {
        ReferralVisibility.bind(query, caller);
    }
}
