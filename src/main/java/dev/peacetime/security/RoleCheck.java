package dev.peacetime.security;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;

/** Ends the start of a service that would work under a database role which nothing keeps from any organization's rows. */
@ApplicationScoped
class RoleCheck {

    /** After the migrations, before anything is read or founded. */
    private static final int FIRST = 100;

    private final AgroalDataSource dataSource;

    RoleCheck(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void start(@Observes @Priority(FIRST) StartupEvent start) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            DatabaseRole.of(connection).refusal().ifPresent(sentence -> {
                // Beside the log, where it is one field of many.
                System.err.println(sentence);
                throw new Unsafe(sentence);
            });
        }
    }

    /** Told as a sentence: its class and its stack would tell nobody anything. */
    private static final class Unsafe extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Unsafe(String sentence) {
            super(sentence, null, false, false);
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
