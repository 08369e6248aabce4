package dev.peacetime.referral;

import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.person.PersonInUse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Somebody was referred, or referred and endorsed others from outside, as the caller may know. */
@ApplicationScoped
class PersonInReferral implements PersonInUse {

    private static final String REFERRALS = """
            select f.id
            from (
              select r.id from referral r
              where r.organization_id = :organization and r.person_id = any (:people::uuid[])
              union all
              select r.id from referral r
              where r.organization_id = :organization and r.outsider_id = any (:people::uuid[])
              union all
              select e.referral_id from referral_endorsement e
              where e.organization_id = :organization and e.outsider_id = any (:people::uuid[])
            ) naming
            join referral f on f.organization_id = :organization and f.id = naming.id
            where f.organization_id = :organization and %s
            limit 1""".formatted(ReferralVisibility.SQL);

    private final Sql sql;
    private final Caller caller;

    PersonInReferral(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    @Override
    public boolean isSeen(Collection<UUID> people) {
        return ReferralVisibility.bind(sql.query(REFERRALS), caller)
                .bind("people", people)
                .any();
    }
}
