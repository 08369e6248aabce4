package dev.peacetime.api;

import dev.peacetime.Api;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that no well-behaved client sends. */
@QuarkusTest
class RawHttpTest {

    private final Api admin = Api.newOrganization();

    @TestHTTPResource
    URI service;

    /** The server itself says so, before the service sees it; its answer has no body. */
    @Test
    void refusesAnAddressThatIsNoText() throws IOException {
        assertThat(send("GET /v1/people/%zz HTTP/1.1", "", "")).startsWith("HTTP/1.1 400");
    }

    @Test
    void refusesAVerbThatNobodyKnows() throws IOException {
        assertThat(send("BREW /v1/people HTTP/1.1", "", ""))
                .startsWith("HTTP/1.1 405")
                .contains("METHOD_NOT_ALLOWED");
    }

    @Test
    void refusesALargeBodyThatIsNotAnnounced() throws IOException {
        var chunk = "x".repeat(0x10000);
        var body = ("10000\r\n" + chunk + "\r\n").repeat(20) + "0\r\n\r\n";

        assertThat(send(
                        "POST /v1/people HTTP/1.1",
                        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n",
                        body))
                .startsWith("HTTP/1.1 413")
                .contains("BODY_TOO_LARGE");
    }

    @Test
    void refusesAMediaTypeThatIsNone() throws IOException {
        assertThat(send("POST /v1/people HTTP/1.1", "Content-Type: nonsense\r\nContent-Length: 2\r\n", "{}"))
                .matches("(?s)HTTP/1.1 4(00|15).*application/problem\\+json.*");
    }

    @Test
    void refusesAFormInPlaceOfJson() throws IOException {
        assertThat(send(
                        "POST /v1/people HTTP/1.1",
                        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\n",
                        "name=Ada"))
                .startsWith("HTTP/1.1 415")
                .contains("MEDIA_TYPE_UNSUPPORTED");
    }

    private String send(String line, String headers, String body) throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(10_000);
            var request = line + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + admin.key()
                    + "\r\n" + headers + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
