package dev.peacetime.security;

import dev.peacetime.organization.KeySecret;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody came with a key. */
final class KeyRequest extends BaseAuthenticationRequest {

    private final KeySecret secret;

    KeyRequest(KeySecret secret) {
        this.secret = secret;
    }

    KeySecret secret() {
        return secret;
    }
}
