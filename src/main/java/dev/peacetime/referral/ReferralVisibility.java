package dev.peacetime.referral;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.role.RoleVisibility;

/**
 * Who sees which referral, and how much of it: those who triage see it whole, if they see its role or it has none; its
 * referrer sees it always, as far as {@link ReferralStatus} tells. Every read and write of referrals asks this.
 */
public final class ReferralVisibility {

    /** Whether the role of the referral {@code f} may be known of: true without one. */
    public static final String ROLE_SEEN = roleSeen("f");

    /** Who sees the referral {@code f} whole. */
    public static final String WHOLE = "(:triages and " + ROLE_SEEN + ")";

    /** Who sent the referral {@code f}. */
    public static final String OWN = "f.referrer_id = :member::uuid";

    /** Who sees anything of the referral {@code f}. */
    public static final String SQL = "(" + OWN + " or " + WHOLE + ")";

    /** Whether the candidate of the referral {@code f} lets its referrer know of no more than its end; {@code :now} is bound. */
    public static final String LIMITED = """
            (f.updates = 'CLOSED_ONLY' or (
              exists (select from consent c where c.organization_id = f.organization_id and c.person_id = f.person_id
                and c.purpose = 'REFERRER_UPDATES' and (c.role_id is null or c.role_id = f.role_id))
              and not exists (select from consent c where c.organization_id = f.organization_id
                and c.person_id = f.person_id and c.purpose = 'REFERRER_UPDATES' and c.withdrawn_at is null
                and (c.role_id is null or c.role_id = f.role_id) and (c.expires_at is null or c.expires_at > :now))))""";

    private ReferralVisibility() {}

    /** The same as {@link #ROLE_SEEN} of a referral by another alias. */
    static String roleSeen(String referral) {
        return """
                (%1$s.role_id is null or exists (select from role r
                  where r.organization_id = %1$s.organization_id and r.id = %1$s.role_id and %2$s))""".formatted(referral, RoleVisibility.SQL);
    }

    /** {@link #WHOLE} in plain values. */
    static boolean seesWhole(boolean triages, boolean forRole, boolean seesRole) {
        return triages && (!forRole || seesRole);
    }

    /** {@link #SQL} in plain values. */
    static boolean sees(boolean own, boolean triages, boolean forRole, boolean seesRole) {
        return own || seesWhole(triages, forRole, seesRole);
    }

    /** Binds for a caller who asks as whoever they are. */
    public static Query bind(Query query, Caller caller) {
        return RoleVisibility.bind(query, caller).bind("triages", caller.may(Permission.REFERRALS_TRIAGE));
    }

    /** Binds for a caller who asks as a referrer, whatever else they are. */
    static Query bindReferrer(Query query, Caller caller) {
        return RoleVisibility.bind(query, caller).bind("triages", false);
    }
}
