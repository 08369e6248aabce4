package dev.peacetime.vault;

import java.util.UUID;

/**
 * A text that only the vault opens, as it is kept.
 *
 * @param keyId the organization's key that it is sealed under
 */
public record SealedText(UUID keyId, byte[] sealed) {}
