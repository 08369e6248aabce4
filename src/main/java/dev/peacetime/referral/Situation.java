package dev.peacetime.referral;

import dev.peacetime.kernel.Row;
import dev.peacetime.role.RoleStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How things stand as a referral is checked or sent.
 *
 * @param sentId the referrer's own open referral of them for the same
 * @param anyRoleUnseen whether there is a role that the caller may not see, or that never was
 */
record Situation(
        PolicyTerms terms,
        List<RoleStatus> roles,
        boolean themselves,
        boolean member,
        @Nullable UUID sentId,
        Ownership ownership,
        boolean anyRoleUnseen,
        boolean warmUpRequired) {

    static Situation of(Row row) {
        return new Situation(
                PolicyTerms.of(row),
                row.texts("roles").stream().map(RoleStatus::valueOf).toList(),
                row.truth("themselves"),
                row.truth("member"),
                row.maybeUuid("sent_id"),
                new Ownership(row.maybeUuid("owning_id"), row.maybeUuid("owner_id")),
                row.truth("any_role_unseen"),
                row.truth("warm_up_required"));
    }

    List<ReferralRuling> judge(String words, Instant now) {
        return ReferralRules.judge(
                new ReferralFacts(roles, themselves, member, sentId != null, words, terms.ownedUntil(now)));
    }
}
