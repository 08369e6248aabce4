package dev.peacetime.security;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import org.jspecify.annotations.Nullable;

/** Makes naming the issuer of access tokens enough for them to be taken: where none is named, they are switched off. */
public final class NamedIssuer implements ConfigSourceInterceptor {

    static final String ISSUER = "quarkus.oidc.auth-server-url";

    private static final String TAKEN = "quarkus.oidc.tenant-enabled";

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        return name.equals(TAKEN) && isMissing(context.proceed(ISSUER))
                ? ConfigValue.builder().withName(TAKEN).withValue("false").build()
                : context.proceed(name);
    }

    private static boolean isMissing(@Nullable ConfigValue issuer) {
        return issuer == null || issuer.getValue() == null || issuer.getValue().isBlank();
    }
}
