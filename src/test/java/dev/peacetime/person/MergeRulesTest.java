package dev.peacetime.person;

import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MergeRulesTest {

    private static final UUID ADA = UUID.randomUUID();
    private static final UUID AUGUSTA = UUID.randomUUID();
    private static final UUID GRACE = UUID.randomUUID();

    @Test
    void mergesTwoWhoStandForThemselves() {
        assertThat(MergeRules.mayMerge(ADA, AUGUSTA, null)).isEmpty();
        assertThat(MergeRules.mayMerge(ADA, ADA, null)).contains(PersonRefusal.MERGED_WITH_ITSELF);
        assertThat(MergeRules.mayMerge(ADA, AUGUSTA, GRACE)).contains(PersonRefusal.PERSON_MERGED);
        assertThat(MergeRules.mayMerge(ADA, AUGUSTA, ADA)).contains(PersonRefusal.PERSON_MERGED);
    }

    @Test
    void undoesTheLatestMergeFirst() {
        assertThat(MergeRules.mayUndo(null)).isEmpty();
        assertThat(MergeRules.mayUndo(GRACE)).contains(PersonRefusal.MERGE_WINNER_MERGED);
    }
}
