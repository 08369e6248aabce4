package dev.peacetime.vault;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AesTest {

    private final byte[] key = Aes.newKey();
    private final byte[] sealed = Aes.seal(key, "calm".getBytes(StandardCharsets.UTF_8), "note 1");

    @Test
    void opensWhatItSealed() {
        assertThat(new String(Aes.open(key, sealed, "note 1"), StandardCharsets.UTF_8))
                .isEqualTo("calm");
    }

    @Test
    void opensNothingElsewhere() {
        assertThatThrownBy(() -> Aes.open(key, sealed, "note 2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Aes.open(Aes.newKey(), sealed, "note 1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensNothingOfWhichAnyByteWasChanged() {
        for (var at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> Aes.open(key, changed, "note 1")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void sealsTheSameNeverAlike() {
        assertThat(Aes.seal(key, "calm".getBytes(StandardCharsets.UTF_8), "note 1"))
                .isNotEqualTo(sealed);
    }

    @Test
    void readsKeysOfTheRightSizeOnlyAndNeverShowsThem() {
        var configured = java.util.Base64.getEncoder().encodeToString(key);

        assertThat(ServiceKey.parse(" " + configured + "\n").bytes()).isEqualTo(key);
        assertThat(ServiceKey.parse(configured).toString()).doesNotContain(configured);
        assertThatThrownBy(() -> ServiceKey.parse("c2hvcnQ=")).hasMessageContaining("openssl rand -base64 32");
        assertThatThrownBy(() -> ServiceKey.parse("no base64!")).hasMessageContaining("openssl rand -base64 32");
    }
}
