package dev.peacetime.person;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;

/** What a word means to an organization. */
@Entity
class Synonym extends Kept {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    SynonymKind kind;

    @Column(updatable = false)
    String name;

    @Column(updatable = false)
    String means;

    /** How the name folds. */
    @Column(updatable = false)
    String spelling;

    /** How what it means folds. */
    @Column(updatable = false)
    String meaning;

    @SuppressWarnings("NullAway")
    Synonym() {}

    @SuppressWarnings("NullAway")
    Synonym(NewSynonym said, String spelling, String meaning, Instant now) {
        super(now);
        this.kind = said.kind();
        this.name = said.name();
        this.means = said.means();
        this.spelling = spelling;
        this.meaning = meaning;
    }

    /** Under which keys there stands what the word was said of. */
    List<String> keys() {
        return List.of(kind.key(spelling), kind.key(meaning));
    }
}
