package dev.peacetime.security;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Names the issuer to the service, and gives it to the test's field of its type. */
public class TestIssuerResource implements QuarkusTestResourceLifecycleManager {

    private final TestIssuer issuer = new TestIssuer();

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.oidc.auth-server-url", issuer.url(), "quarkus.oidc.token.audience", TestIssuer.AUDIENCE);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(issuer, field -> field.getType() == TestIssuer.class);
    }

    @Override
    public void stop() {
        issuer.close();
    }
}
