package dev.peacetime.referral;

import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** That a candidate said no: for whoever referred them. For everybody else the referral is no more. */
@ApplicationScoped
class ErasureSight implements EventSight {

    @Override
    public Set<String> types() {
        return Set.of("referral.erased");
    }

    @Override
    public String permission() {
        return Permission.REFERRALS_READ;
    }

    @Override
    public String predicate() {
        return EventSight.isThere("""
                referral_erasure x
                  where x.organization_id = o.organization_id and x.referral_id = o.subject_id
                    and x.referrer_id = :member::uuid""");
    }
}
