package dev.peacetime.conflict;

import dev.peacetime.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything that ties say no to. */
public enum ConflictRefusal implements Refusal {
    RECUSED(
            403,
            "Whoever is kin of the candidate, or is a candidate for the same role, neither asks, writes nor reads."),
    TIE_TO_ONESELF(422, "A tie is between two people."),
    TIE_OF_OTHERS(403, "You declare your own ties; those of others are for who may write shields."),
    TIE_DECLARED(409, "That tie is declared already.", "declared_tie_is_declared_once");

    private final int status;
    private final String sentence;
    private final @Nullable String constraint;

    ConflictRefusal(int status, String sentence) {
        this(status, sentence, null);
    }

    ConflictRefusal(int status, String sentence, @Nullable String constraint) {
        this.status = status;
        this.sentence = sentence;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public @Nullable String constraint() {
        return constraint;
    }
}
