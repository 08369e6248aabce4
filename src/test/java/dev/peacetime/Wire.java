package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls to packaged services that may die at any moment: what cannot be had of one is asked of the next, until it is there. So
 * only what may be asked twice is asked here.
 */
record Wire(Supplier<List<String>> urls, String key) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final int PATIENCE = 1_200;

    static Wire to(Packaged service, String key) {
        return new Wire(() -> List.of(service.url()), key);
    }

    JsonNode get(String path) throws Exception {
        return read(answered(request -> request.GET(), path, 200));
    }

    JsonNode post(String path, Object body, int status) throws Exception {
        return sent("POST", path, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)), status);
    }

    JsonNode put(String path, Object body) throws Exception {
        var json = BodyPublishers.ofString(JSON.writeValueAsString(body));
        return read(answered(
                request -> request.header("Content-Type", "application/json").PUT(json), path, 200, 201));
    }

    JsonNode upload(String path, String mediaType, Path file) throws Exception {
        return sent("POST", path, mediaType, ofFile(file), 202);
    }

    JsonNode delete(String path, int status) throws Exception {
        return read(answered(request -> request.DELETE(), path, status));
    }

    private JsonNode sent(String verb, String path, String mediaType, BodyPublisher body, int status) throws Exception {
        return read(
                answered(request -> request.header("Content-Type", mediaType).method(verb, body), path, status));
    }

    private static BodyPublisher ofFile(Path file) throws FileNotFoundException {
        return BodyPublishers.ofFile(file);
    }

    private static JsonNode read(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }

    private HttpResponse<String> answered(Manner manner, String path, int... statuses) throws InterruptedException {
        @Nullable String last = null;
        for (var attempt = 0; attempt < PATIENCE; attempt++) {
            for (var url : urls.get()) {
                try {
                    var request = manner.of(HttpRequest.newBuilder(URI.create(url + path))
                                    .header("Authorization", "Bearer " + key)
                                    .timeout(Duration.ofMinutes(5)))
                            .build();
                    var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
                    last = answer.statusCode() + " " + answer.body();
                    if (answer.statusCode() != 503) {
                        assertThat(statuses).as(last).contains(answer.statusCode());
                        return answer;
                    }
                } catch (IOException gone) {
                    last = String.valueOf(gone);
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no service answers " + path + ": " + last);
    }

    private interface Manner {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }
}
