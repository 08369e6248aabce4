package dev.peacetime.vault;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** By which keys of the service the organizations' keys are wrapped. */
@ConfigMapping(prefix = "peacetime.vault")
interface VaultSettings {

    /** 32 bytes in Base64, as {@code openssl rand -base64 32} makes them; the same for all instances. */
    Optional<String> key();

    /** Those used before, so that what they wrapped still opens until it is wrapped by the one above. */
    Optional<List<String>> formerKeys();
}
