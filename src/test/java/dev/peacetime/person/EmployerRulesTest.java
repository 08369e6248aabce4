package dev.peacetime.person;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmployerRulesTest {

    private static final UUID ACME = UUID.randomUUID();
    private static final UUID GLOBEX = UUID.randomUUID();
    private static final UUID HOLDING = UUID.randomUUID();
    private static final UUID TRUST = UUID.randomUUID();

    @Test
    void nobodyOwnsTheirOwner() {
        assertThat(EmployerRules.mayBelongTo(HOLDING, List.of(ACME, HOLDING)))
                .contains(PersonRefusal.EMPLOYER_PARENT_CYCLE);
        assertThat(EmployerRules.mayBelongTo(ACME, List.of(ACME))).contains(PersonRefusal.EMPLOYER_PARENT_CYCLE);
        assertThat(EmployerRules.mayBelongTo(ACME, List.of(HOLDING, TRUST))).isEmpty();
    }

    @Test
    void onlyTwoAreMerged() {
        assertThat(EmployerRules.mayMerge(ACME, ACME)).contains(PersonRefusal.MERGED_WITH_ITSELF);
        assertThat(EmployerRules.mayMerge(ACME, GLOBEX)).isEmpty();
    }

    @Test
    void keepsTheWinnersOwner() {
        var owner =
                EmployerRules.ownerOfBoth(ACME, HOLDING, List.of(ACME, HOLDING), GLOBEX, TRUST, List.of(GLOBEX, TRUST));

        assertThat(owner).isEqualTo(HOLDING);
    }

    @Test
    void takesTheLosersOwnerWhereThereWasNone() {
        var owner = EmployerRules.ownerOfBoth(ACME, null, List.of(ACME), GLOBEX, TRUST, List.of(GLOBEX, TRUST));

        assertThat(owner).isEqualTo(TRUST);
    }

    @Test
    void stepsIntoThePlaceOfAnOwner() {
        var child = EmployerRules.ownerOfBoth(
                ACME, HOLDING, List.of(ACME, HOLDING, TRUST), HOLDING, TRUST, List.of(HOLDING, TRUST));
        var grandchild = EmployerRules.ownerOfBoth(
                ACME, GLOBEX, List.of(ACME, GLOBEX, HOLDING), HOLDING, null, List.of(HOLDING));

        assertThat(child).isEqualTo(TRUST);
        assertThat(grandchild).isNull();
    }

    @Test
    void doesNotComeToBelongToWhatBelongedToIt() {
        var owner = EmployerRules.ownerOfBoth(
                HOLDING, null, List.of(HOLDING), ACME, GLOBEX, List.of(ACME, GLOBEX, HOLDING));

        assertThat(owner).isNull();
    }
}
