package dev.peacetime.api;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.channels.ClosedChannelException;
import org.jboss.resteasy.reactive.server.core.multipart.MultiPartParserDefinition;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyFaultsTest {

    @Test
    void blamesWhoeverSendsABodyThatBreaksOff() {
        var brokenOff = thrownBy(VertxInputStream.class.getName() + "$VertxBlockingInput");

        assertThat(BodyFaults.isOne(brokenOff, false)).isTrue();
        assertThat(BodyFaults.isOne(new RuntimeException(brokenOff), false)).isTrue();
    }

    @Test
    void blamesWhoeverSendsAFormThatIsNone() {
        var terminated = thrownBy(MultiPartParserDefinition.class.getName() + "$MultiPartUploadHandler");

        assertThat(BodyFaults.isOne(terminated, true)).isTrue();
        assertThat(BodyFaults.isOne(new RuntimeException(new UnsupportedEncodingException("nonsense")), true))
                .isTrue();
        assertThat(BodyFaults.isOne(new StringIndexOutOfBoundsException(1), true))
                .isTrue();
    }

    @Test
    void blamesNobodyElseForOurFaults() {
        assertThat(BodyFaults.isOne(new IOException("No space left on device"), true))
                .isFalse();
        assertThat(BodyFaults.isOne(new RuntimeException(new ClosedChannelException()), true))
                .isFalse();
        assertThat(BodyFaults.isOne(new NullPointerException(), true)).isFalse();
        assertThat(BodyFaults.isOne(new StringIndexOutOfBoundsException(1), false))
                .isFalse();
        assertThat(BodyFaults.isOne(new UnsupportedEncodingException("ours"), false))
                .isFalse();
    }

    private static IOException thrownBy(String type) {
        var failure = new IOException("Read timed out");
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement(type, "read", null, -1)});
        return failure;
    }
}
