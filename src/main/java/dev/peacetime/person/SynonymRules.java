package dev.peacetime.person;

import dev.peacetime.kernel.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an organization may say about its words. */
final class SynonymRules {

    private SynonymRules() {}

    /**
     * @param spelling how the name folds, null if it names nothing
     * @param meaning how what it means folds, null if that names nothing
     */
    static Optional<Refusal> mayMean(NewSynonym said, @Nullable String spelling, @Nullable String meaning) {
        if (spelling == null || meaning == null || spelling.isEmpty() || meaning.isEmpty()) {
            return Optional.of(PersonRefusal.SYNONYM_NAMES_NOTHING);
        }
        if (spelling.equals(meaning)) {
            return Optional.of(PersonRefusal.SYNONYM_OF_ITSELF);
        }
        return said.kind().knowsAsAnother(said.name()) ? Optional.of(PersonRefusal.SYNONYM_KNOWN) : Optional.empty();
    }

    /**
     * A word leads to what it means in one step, so that nobody has to wonder.
     *
     * @param told whether the name is what another word means, or the meaning is such a word itself
     */
    static Optional<Refusal> mayLead(boolean told) {
        return told ? Optional.of(PersonRefusal.SYNONYM_OF_SYNONYM) : Optional.empty();
    }
}
