package dev.peacetime.vault;

import dev.peacetime.Api;
import dev.peacetime.kernel.Refused;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import dev.peacetime.note.NoteScene;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The service is given a new key; what the former one wrapped is wrapped anew, and the former can go. */
@QuarkusTest
class ServiceKeyExchangeTest {

    private static final String NEW = Base64.getEncoder().encodeToString(Aes.newKey());

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final Api admin = Api.newOrganization();
    private final UUID organization =
            UUID.fromString(admin.get("/v1/organization").ok().id());

    @Test
    void wrapsByTheNewKeyWhatTheFormerOneWrapped() {
        NoteScene.of(admin).note(NoteScene.WORDS).created();
        var former = ConfigProvider.getConfig().getValue("peacetime.vault.key", String.class);
        var before = key(keys(former)).bytes();

        within(() -> {
            keys(NEW, former).rewrap();
            return true;
        });

        assertThat(key(keys(NEW)).bytes()).isEqualTo(before);
        assertThatThrownBy(() -> key(keys(former))).isInstanceOf(Refused.class).hasMessage("VAULT_CLOSED");
    }

    @Test
    void sealsNothingWithoutAKey() {
        assertThatThrownBy(() -> key(keys())).isInstanceOf(Refused.class).hasMessage("VAULT_CLOSED");
    }

    private DataKeys.DataKey key(DataKeys keys) {
        return within(keys::current);
    }

    private <T> T within(java.util.function.Supplier<T> work) {
        return Tenant.callFor(
                organization, null, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private DataKeys keys(String... keys) {
        var settings = new VaultSettings() {
            @Override
            public Optional<String> key() {
                return Arrays.stream(keys).findFirst();
            }

            @Override
            public Optional<List<String>> formerKeys() {
                return Optional.of(Arrays.stream(keys).skip(1).toList());
            }
        };
        return new DataKeys(sql, new ServiceKeys(settings), clock);
    }
}
