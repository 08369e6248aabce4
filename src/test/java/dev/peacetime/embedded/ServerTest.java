package dev.peacetime.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServerTest {

    @TempDir
    static Path directory;

    private static Home home;
    private static Visitor visitor;
    private static Server server;

    @BeforeAll
    static void moveIn() throws IOException {
        home = Visitor.lastingHome(directory);
        visitor = new Visitor(home);
    }

    @BeforeEach
    void comeIn() throws IOException {
        if (Postmaster.living(home.data()).isEmpty()) {
            server = Server.on(home);
        }
    }

    @AfterAll
    static void leave() throws IOException {
        server.leave();
    }

    @Test
    void keepsWhatWasCommittedThroughItsOwnDeath() throws Exception {
        visitor.asOwner("create table kept as select 'a good word' as note");

        kill(postmaster());
        server.leave();
        server = Server.on(home);

        assertThat(visitor.asOwner("select note from kept")).isEqualTo("a good word");
    }

    @Test
    void isFoundByNextServiceWhenItOutlivedItsOwn() throws Exception {
        server.leave();
        var killed = OtherService.on(home);
        var outliving = postmaster();
        kill(killed);

        server = Server.on(home);

        assertThat(postmaster()).isEqualTo(outliving);
        assertThat(visitor.asOwner("select current_user")).isEqualTo(DatabaseRoles.OWNER);
    }

    @Test
    void staysUpUntilLastServiceLeaves() throws Exception {
        var other = OtherService.on(home);

        var stoppedForOther = server.leave();
        kill(other);
        server = Server.on(home);
        var stopped = server.leave();

        assertThat(stoppedForOther).isFalse();
        assertThat(stopped).isTrue();
        assertThat(Postmaster.noted(home.data())).isEmpty();
    }

    @Test
    void isStartedAgainOnItsPortWhenItDies() throws Exception {
        var port = server.port();
        var first = postmaster();
        server.keepAlive();

        kill(first);
        while (Postmaster.living(home.data()).filter(Postmaster::ready).isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }

        assertThat(postmaster()).isNotEqualTo(first);
        assertThat(server.port()).isEqualTo(port);
        server.leave();
    }

    @Test
    void startsOverNoteWhoseProcessIsSomebodyElseByNow() throws Exception {
        var note = home.data().resolve("postmaster.pid");
        var old = Files.readString(note);
        server.leave();
        Files.writeString(note, old.replaceFirst("\\d+", Long.toString(passerBy())));

        server = Server.on(home);

        assertThat(visitor.asOwner("select current_user")).isEqualTo(DatabaseRoles.OWNER);
    }

    @Test
    void startsOverNoteThatWasCutShort() throws Exception {
        server.leave();
        Files.createFile(home.data().resolve("postmaster.pid"));

        server = Server.on(home);

        assertThat(visitor.asOwner("select current_user")).isEqualTo(DatabaseRoles.OWNER);
    }

    @Test
    void refusesHomeThatLostItsPasswords() throws Exception {
        server.leave();
        var kept = Files.readString(home.credentials());
        Files.delete(home.credentials());

        assertThatThrownBy(() -> Server.on(home))
                .hasMessageContaining(home.credentials().toString());

        Home.replace(home.credentials(), kept);
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Postmaster.living(home.data()).orElseThrow().pid();
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static long passerBy() {
        return ProcessHandle.current().parent().orElseThrow().pid();
    }
}
