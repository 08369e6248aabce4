package dev.peacetime.reward;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a policy promised for a hire, and what became of it. A record only: nothing is paid here.")
record RewardView(
        UUID id,
        UUID referralId,
        UUID memberId,
        int policyNumber,
        String tier,
        BigDecimal amount,
        @Schema(description = "As of ISO 4217.") String currency,
        RewardStatus status,
        Instant dueAt,

        @Schema(description = "The rule by which it was forfeited.") @Nullable
        RewardRule rule,

        @Nullable Integer ruleVersion,

        @Schema(description = "The same for people.") @Nullable
        String because,

        @Nullable Instant paidAt,
        @Nullable String paymentReference,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    /** Ends in its where clause. */
    static final String SQL = """
            select w.id, w.referral_id, w.member_id, w.policy_number, w.tier, w.amount::text as amount, w.currency, w.due_at,
              case when w.status = 'PENDING' and w.due_at <= :now then 'DUE' else w.status end as status,
              w.rule, w.rule_version, w.paid_at, w.payment_reference, w.created_at, w.updated_at, w.version
            from reward w
            join referral f on f.organization_id = w.organization_id and f.id = w.referral_id
            where w.organization_id = :organization""";

    static RewardView of(Row row) {
        var rule = row.maybeConstant("rule", RewardRule.class);
        return new RewardView(
                row.uuid("id"),
                row.uuid("referral_id"),
                row.uuid("member_id"),
                row.number("policy_number"),
                row.text("tier"),
                new BigDecimal(row.text("amount")),
                row.text("currency"),
                row.constant("status", RewardStatus.class),
                row.instant("due_at"),
                rule,
                row.maybeNumber("rule_version"),
                rule == null ? null : rule.sentence(),
                row.maybeInstant("paid_at"),
                row.maybeText("payment_reference"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version") + "."
                        + row.constant("status", RewardStatus.class).ordinal());
    }
}
