package dev.peacetime.api;

import dev.peacetime.Api;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that no well-behaved client sends. */
@QuarkusTest
class RawHttpTest {

    private final Api admin = Api.newOrganization();

    @TestHTTPResource
    URI service;

    /** The server below says so itself; its answer has no body. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/people/%zz HTTP/1.1",
                "GET /v1/people/%c3%28%zz?q=%zz HTTP/1.1",
                "POST /%zz HTTP/1.1",
                "GET /v1/people?q=%zz HTTP/1.1"
            })
    void refusesAnAddressThatIsNoText(String line) throws IOException {
        assertThat(send(line, "", "")).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET * HTTP/1.1", "GET v1/people HTTP/1.1", "CONNECT localhost:80 HTTP/1.1"})
    void knowsNothingOutsideItsPaths(String line) throws IOException {
        assertThat(send(line, "", "")).startsWith("HTTP/1.1 404");
    }

    @Test
    void asksForAHost() throws IOException {
        assertThat(sendAsIs("GET /v1/people HTTP/1.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "REQUEST_MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 70_000, 200_000})
    void saysWhatIsTooLongHoweverLong(int length) throws IOException {
        assertThat(send("GET /" + "a".repeat(length) + " HTTP/1.1", "", ""))
                .startsWith("HTTP/1.1 414")
                .contains("URI_TOO_LONG");
        assertThat(send("GET /v1/people HTTP/1.1", "X-Long: " + "a".repeat(length + 12_000) + "\r\n", ""))
                .startsWith("HTTP/1.1 431")
                .contains("HEADERS_TOO_LARGE");
    }

    /** What cannot be taken for HTTP at all is answered by the server below, without a body, and never with a 5xx. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/people HTTP/1.1\r\nHost: x\r\nno header\r\n\r\n",
                "POST /v1/people HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST /v1/people HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                "POST /v1/people HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET /v1/people HTTP/1.1\r\nHost: x\r\nX: \u0000\r\n\r\n"
            })
    void turnsAwayWhatIsNoHttp(String request) throws IOException {
        assertThat(sendAsIs(request)).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("Exception");
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
        return sendAsIs(line + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + admin.key()
                + "\r\n" + headers + "\r\n" + body);
    }

    private String sendAsIs(String request) throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
