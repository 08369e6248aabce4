package dev.peacetime.security;

import dev.peacetime.organization.KnownCaller;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.jspecify.annotations.Nullable;

/** A caller as Quarkus' security wants it, and back. */
final class Identities {

    private static final String CALLER = "caller";

    private Identities() {}

    static SecurityIdentity of(KnownCaller caller) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.id().toString()))
                .addAttribute(CALLER, caller);
        caller.permissions().forEach(permission -> {
            var parts = permission.split(":");
            identity.addPermission(new StringPermission(parts[0], parts[1]));
        });
        return identity.build();
    }

    static @Nullable KnownCaller caller(SecurityIdentity identity) {
        return identity.getAttribute(CALLER);
    }
}
