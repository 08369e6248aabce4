package dev.peacetime.webhook;

import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookVisibilityTest {

    private final UUID key = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();

    @Test
    void isSeenByItsKeyAndByItsMemberAndByNobodyElse() {
        assertThat(WebhookVisibility.sees(key, member, key, member)).isTrue();
        assertThat(WebhookVisibility.sees(key, member, UUID.randomUUID(), member))
                .isTrue();
        assertThat(WebhookVisibility.sees(key, null, key, null)).isTrue();
        assertThat(WebhookVisibility.sees(key, null, UUID.randomUUID(), null)).isFalse();
        assertThat(WebhookVisibility.sees(key, member, UUID.randomUUID(), UUID.randomUUID()))
                .isFalse();
    }
}
