package dev.peacetime.person;

import dev.peacetime.kernel.Round;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Words by which people were found are forgotten with the last who bore them, also where two or many were forgotten at once. */
@ApplicationScoped
class ForgottenWords implements Round {

    private final Sql sql;

    ForgottenWords(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "search-words";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void make() {
        Round.inParts(this::forget);
    }

    /** Looks at some of the words in doubt, and says whether that helped. */
    private boolean forget() {
        return sql.query("select forget_doubted_words() as some").one(row -> row.truth("some"));
    }
}
