package dev.peacetime.vault;

import java.util.UUID;

/** The sealed texts of one feature, which are sealed anew when their organization's key is exchanged. */
public interface SealedRows {

    /**
     * Opens texts that are sealed under another key than the one named, and seals them by {@link Vault#seal}, in the
     * transaction at hand. A row that somebody else has taken is waited for.
     *
     * @param most how many at once
     * @return how many it sealed anew; fewer than {@code most}: there are no more
     */
    int sealAnew(UUID currentKeyId, int most);
}
