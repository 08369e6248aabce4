package dev.peacetime.outbox;

import dev.peacetime.Api;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.ConfigProvider;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who waits for events, without a thread of their own. */
final class Listener {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Api api;

    private Listener(Api api) {
        this.api = api;
    }

    static Listener of(Api api) {
        return new Listener(api);
    }

    CompletableFuture<HttpResponse<String>> page(String path) {
        return HTTP.sendAsync(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    Stream stream(String path, String lastEventId) throws IOException, InterruptedException {
        var request = request(path).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Stream(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        var base = ConfigProvider.getConfig().getValue("test.url", String.class);
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + api.key());
    }

    /** An event as it was streamed. */
    record Streamed(String id, String data) {}

    /** A stream of events, read one by one. */
    static final class Stream implements AutoCloseable {

        private final InputStream body;
        private final BufferedReader lines;

        private Stream(InputStream body) {
            this.body = body;
            this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        }

        Streamed next() throws IOException {
            String id = null;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    return new Streamed(id, line.substring(5).strip());
                }
            }
            throw new IOException("the stream ended");
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
