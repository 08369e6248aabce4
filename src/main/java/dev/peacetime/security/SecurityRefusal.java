package dev.peacetime.security;

import dev.peacetime.kernel.Refusal;

/** Why somebody whom the issuer of access tokens knows is not let in. */
public enum SecurityRefusal implements Refusal {
    MEMBERSHIP_MISSING(
            403,
            "Your token is good, but you are no member here. Ask an administrator to add you with the e-mail that your"
                    + " identity provider has verified."),
    MEMBERSHIP_AMBIGUOUS(
            403,
            "Several organizations have you as a member, and your token does not say which is meant. Call with an API key"
                    + " of the one that you mean.");

    private final int status;
    private final String sentence;

    SecurityRefusal(int status, String sentence) {
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
