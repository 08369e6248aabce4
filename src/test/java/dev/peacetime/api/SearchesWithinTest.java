package dev.peacetime.api;

import dev.peacetime.kernel.Refused;
import dev.peacetime.kernel.Tenant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SearchesWithinTest {

    private static final UUID ACME = new UUID(0, 1);
    private static final UUID ANN = new UUID(0, 2);

    private final RateLimits limits = new RateLimits(new RateLimitsTest.Few(), new RateLimitsTest.Watch());

    @Test
    void countsAsIfItHadBeenSearchedForAtItsOwnAddress() {
        var tenant = new Tenant();
        tenant.become(ACME, ANN, ANN);
        var searches = new SearchesWithin(limits, tenant);

        searches.count();
        assertThat(limits.count(RateKind.SEARCHES, ANN, ACME).get(0).left()).isZero();

        assertThatThrownBy(searches::count).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(ApiRefusal.RATE_LIMITED);
            assertThat(refused.evidence()).containsEntry("retryAfterSeconds", 30L);
        });
    }
}
