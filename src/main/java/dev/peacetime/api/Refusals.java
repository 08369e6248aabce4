package dev.peacetime.api;

import dev.peacetime.ats.AtsRefusal;
import dev.peacetime.backchannel.BackchannelRefusal;
import dev.peacetime.conflict.ConflictRefusal;
import dev.peacetime.guard.GuardRefusal;
import dev.peacetime.intake.IntakeRefusal;
import dev.peacetime.interest.InterestRefusal;
import dev.peacetime.introduction.IntroductionRefusal;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Refusal;
import dev.peacetime.note.NoteRefusal;
import dev.peacetime.organization.OrganizationRefusal;
import dev.peacetime.outbox.OutboxRefusal;
import dev.peacetime.path.PathRefusal;
import dev.peacetime.person.PersonRefusal;
import dev.peacetime.referral.ReferralRefusal;
import dev.peacetime.relationship.RelationshipRefusal;
import dev.peacetime.reverse.ReverseRefusal;
import dev.peacetime.reward.RewardRefusal;
import dev.peacetime.role.RoleRefusal;
import dev.peacetime.security.SecurityRefusal;
import dev.peacetime.vault.VaultRefusal;
import dev.peacetime.webhook.WebhookRefusal;
import dev.peacetime.wishlist.WishlistRefusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every refusal of the service, and by which database constraint each is backed. */
final class Refusals {

    static final List<Refusal> ALL = Arrays.<Refusal[]>asList(
                    ApiRefusal.values(),
                    KernelRefusal.values(),
                    OrganizationRefusal.values(),
                    OutboxRefusal.values(),
                    PersonRefusal.values(),
                    GuardRefusal.values(),
                    RelationshipRefusal.values(),
                    PathRefusal.values(),
                    IntroductionRefusal.values(),
                    RoleRefusal.values(),
                    InterestRefusal.values(),
                    WishlistRefusal.values(),
                    ReferralRefusal.values(),
                    ConflictRefusal.values(),
                    RewardRefusal.values(),
                    BackchannelRefusal.values(),
                    NoteRefusal.values(),
                    ReverseRefusal.values(),
                    VaultRefusal.values(),
                    IntakeRefusal.values(),
                    WebhookRefusal.values(),
                    AtsRefusal.values(),
                    SecurityRefusal.values())
            .stream()
            .flatMap(Arrays::stream)
            .toList();

    private static final Map<String, Refusal> BY_CONSTRAINT = ALL.stream()
            .filter(refusal -> refusal.constraint() != null)
            .collect(Collectors.toMap(refusal -> String.valueOf(refusal.constraint()), Function.identity()));

    private Refusals() {}

    /** What a violated constraint means to the caller, by its SQL state where it has no refusal of its own. */
    static Refusal ofConstraint(String constraint, String sqlState) {
        var own = BY_CONSTRAINT.get(constraint);
        if (own != null) {
            return own;
        }
        return switch (sqlState) {
            case "23505", "23P01" -> KernelRefusal.ALREADY_EXISTS;
            case "23503" -> KernelRefusal.REFERENCE_UNKNOWN;
            default -> ApiRefusal.INTERNAL;
        };
    }
}
