package dev.peacetime.webhook;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SenderTest {

    private static final String TAKEN = "HTTP/1.1 204 No Content\r\n\r\n";

    @Inject
    Sender sender;

    @Test
    void hearsEveryAnswerHoweverSoonItComes() throws IOException {
        try (var receiver = new Receiver(Integer.MAX_VALUE)) {
            var outcomes = IntStream.range(0, 400)
                    .mapToObj(at -> sender.send(to(receiver)).join())
                    .toList();

            assertThat(outcomes).extracting(Outcome::status).containsOnly(204);
            assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();
            assertThat(receiver.came).hasSize(400);
        }
    }

    @Test
    void sendsAgainOverANewConnectionWhatAUsedOneLost() throws IOException {
        try (var receiver = new Receiver(1)) {
            var outcomes = IntStream.range(0, 20)
                    .mapToObj(at -> sender.send(to(receiver)).join())
                    .toList();

            assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();
            assertThat(receiver.came).hasSizeGreaterThan(20);
        }
    }

    @Test
    void takesAReceiverThatClosesANewConnectionForUnreachable() throws IOException {
        try (var receiver = new Receiver(0)) {
            var outcome = sender.send(to(receiver)).join();

            assertThat(outcome.failure()).isEqualTo(DeliveryFailure.UNREACHABLE);
            assertThat(receiver.came).hasSize(1);
        }
    }

    private static Outgoing to(Receiver receiver) {
        var id = UUID.randomUUID();
        return new Outgoing(id, id, id, id, 0, receiver.url(), Map.of("content-type", "text/plain"), "something");
    }

    /** Answers so many over each connection, and closes it when it has heard one more. */
    private static final class Receiver implements AutoCloseable {

        private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final int answers;
        private final Queue<String> came = new ConcurrentLinkedQueue<>();

        Receiver(int answers) throws IOException {
            this.answers = answers;
            start(this::open);
        }

        URI url() {
            return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/");
        }

        private static void start(Work work) {
            var thread = new Thread(() -> {
                try {
                    work.run();
                } catch (IOException closed) {
                    return;
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        private void open() throws IOException {
            while (true) {
                var caller = door.accept();
                start(() -> hear(caller));
            }
        }

        private void hear(Socket caller) throws IOException {
            try (caller;
                    var in = new BufferedInputStream(caller.getInputStream())) {
                for (var at = 0; ; at++) {
                    came.add(request(in));
                    if (at == answers) {
                        return;
                    }
                    caller.getOutputStream().write(TAKEN.getBytes(StandardCharsets.US_ASCII));
                }
            }
        }

        /** All that is sent here ends with the same word. */
        private static String request(InputStream in) throws IOException {
            var text = new StringBuilder();
            while (text.indexOf("something") < 0) {
                var next = in.read();
                if (next < 0) {
                    throw new IOException("closed");
                }
                text.append((char) next);
            }
            return text.toString();
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
