package dev.peacetime.guard;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What tests say of a decision. */
final class GuardDecisions {

    private GuardDecisions() {}

    static List<GuardEvidenceKind> kinds(GuardDecision decision) {
        return decision.evidence().stream().map(GuardEvidence::kind).toList();
    }

    static void assertRefused(GuardDecision decision, GuardRule rule) {
        assertThat(decision.verdict()).isEqualTo(GuardVerdict.REFUSED);
        assertThat(decision.rule()).isEqualTo(rule);
    }

    static void assertUnknown(GuardDecision decision, GuardEvidenceKind kind, UUID person) {
        assertThat(decision.verdict()).isEqualTo(GuardVerdict.UNKNOWN);
        assertThat(decision.rule()).isEqualTo(GuardRule.EMPLOYMENT_UNKNOWN);
        assertThat(decision.evidence()).anySatisfy(it -> {
            assertThat(it.kind()).isEqualTo(kind);
            assertThat(it.personId()).isEqualTo(person);
        });
    }
}
