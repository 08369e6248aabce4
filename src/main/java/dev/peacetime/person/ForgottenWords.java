package dev.peacetime.person;

import dev.peacetime.kernel.Round;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Words by which people were found are forgotten with the last who bore them, also where two were forgotten at once. */
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
    @Transactional
    public void make() {
        sql.query("select forget_search_words()").any();
    }
}
