package dev.peacetime.vault;

import dev.peacetime.kernel.Refusal;

/** Everything the vault says no to. */
public enum VaultRefusal implements Refusal {
    VAULT_CLOSED(
            503,
            "Notes are kept sealed only, and this service was given no key, or another one than they were sealed with."
                    + " Whoever runs it sets PEACETIME_VAULT_KEY.");

    private final int status;
    private final String sentence;

    VaultRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
