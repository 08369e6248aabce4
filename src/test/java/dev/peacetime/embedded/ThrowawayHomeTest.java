package dev.peacetime.embedded;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThrowawayHomeTest {

    @Test
    void isGoneWhenItsServiceLeaves() throws IOException {
        var home = Home.throwaway(Visitor.SHARED);

        var server = Server.on(home);
        var stopped = server.leave();

        assertThat(stopped).isTrue();
        assertThat(home.directory()).doesNotExist();
    }

    @Test
    void isClearedAwayByNextServiceOnceItsOwnIsGone() throws IOException {
        var taken = Home.throwaway(Visitor.SHARED);
        var owner = OtherService.on(taken);
        var postmaster = Postmaster.living(taken.data()).orElseThrow();
        var process = ProcessHandle.of(postmaster.pid()).orElseThrow();

        Server.on(Home.throwaway(Visitor.SHARED)).leave();
        var leftAlone = Postmaster.living(taken.data());
        owner.destroyForcibly();
        owner.onExit().join();
        Server.on(Home.throwaway(Visitor.SHARED)).leave();

        assertThat(leftAlone).contains(postmaster);
        assertThat(taken.directory()).doesNotExist();
        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(30));
    }
}
