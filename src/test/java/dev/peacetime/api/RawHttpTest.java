package dev.peacetime.api;

import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Refusal;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Scanner;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that no well-behaved client sends, and answers as no client shows them. */
@QuarkusTest
class RawHttpTest {

    private static final int MORE_THAN_THREADS = 300;

    private final Api admin = Api.newOrganization();

    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/people/%zz HTTP/1.1",
                "GET /v1/people/%c3%28%zz?q=%zz HTTP/1.1",
                "POST /%zz HTTP/1.1",
                "GET /% HTTP/1.1",
                "GET /v1/people/%-1 HTTP/1.1",
                "GET /v1/people?q=%zz HTTP/1.1",
                "GET /q/health/%zz HTTP/1.1",
                "GET /mcp/%zz HTTP/1.0",
                "GET // HTTP/1.1"
            })
    void refusesAnAddressThatIsNoText(String line) throws IOException {
        assertRefused(send(line, "", ""), ApiRefusal.REQUEST_MALFORMED);
    }

    @Test
    void tellsNothingMoreToWhoeverAsksForTheHeadAlone() throws IOException {
        assertThat(send("HEAD /v1/people/%zz HTTP/1.1", "", ""))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET * HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "GET v1/people HTTP/1.1",
                "CONNECT localhost:80 HTTP/1.1",
                "GET /v1/%00 HTTP/1.1",
                "GET /../../.. HTTP/1.1",
                "TRACE /nothing HTTP/1.1",
                "BREW /nothing HTTP/1.1",
                "GET /nothing HTTP/1.0"
            })
    void knowsNothingOutsideItsPaths(String line) throws IOException {
        assertRefused(send(line, "", ""), KernelRefusal.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/people/%00", "/v1/people/..%2f..", "/v1/people/%c3%28", "/v1/people?limit=%00"})
    void refusesAnAddressThatLeadsNowhere(String path) throws IOException {
        assertRefused(send("GET " + path + " HTTP/1.1", "", ""), ApiRefusal.PARAMETER_INVALID);
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

    /**
     * What cannot be taken for HTTP at all is answered by the server below, without a body, and never with a 5xx: what it would
     * ask for an answer (Vert.x' handler of invalid requests) is out of reach of what runs on Quarkus.
     */
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

    @ParameterizedTest
    @ValueSource(strings = {"BREW", "TRACE", "CONNECT", "get"})
    void refusesAVerbThatNobodyKnows(String verb) throws IOException {
        var answer = send(verb + " /v1/people HTTP/1.1", "", "");

        assertRefused(answer, ApiRefusal.METHOD_NOT_ALLOWED);
        assertThat(answer).containsPattern("(?i)\r\nAllow: .*GET");
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

    /** The answer comes before the body, which does not come. */
    @Test
    void refusesALengthBeyondAllBounds() throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST /v1/people HTTP/1.1\r\nHost: x\r\nContent-Length: " + Long.MAX_VALUE + "\r\n\r\n{}")
                            .getBytes(StandardCharsets.ISO_8859_1));
            assertRefused(
                    new Scanner(socket.getInputStream(), StandardCharsets.UTF_8)
                            .useDelimiter("}")
                            .next(),
                    ApiRefusal.BODY_TOO_LARGE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json|Content-Encoding: gzip||\u001f\u008b\u0008\u0000\u0000",
                "Content-Type: application/json||{\"name\": \"\u00ff\u00fe\"}",
                "Content-Type: application/json; charset=utf-16||\u00fe\u00ff\u0000{",
                "Content-Type: application/json; charset=nonsense||{",
                "Content-Type: multipart/form-data; boundary=||--x--",
                "Content-Type: multipart/form-data; boundary=x; charset=nonsense||--x|a: b||c|--x--",
                "Content-Type: multipart/form-data; boundary=x||no part",
                "Content-Type: multipart/form-data; boundary=x||--x|Content-Disposition: form-data; name=||a|--x--",
                "Content-Type: multipart/form-data; boundary=x||--x|Content-Disposition: form-data; name=\"file\"; filename=\"a\"||a"
            })
    void refusesABodyThatIsNotWhatItSays(String request) throws IOException {
        var parts = request.replace("|", "\r\n").split("\r\n\r\n", 2);
        var path = parts[0].contains("multipart") ? "/v1/imports?format=VCARD" : "/v1/people";

        assertRefused(
                send(
                        "POST " + path + " HTTP/1.1",
                        parts[0] + "\r\nContent-Length: " + parts[1].length() + "\r\n",
                        parts[1]),
                ApiRefusal.BODY_MALFORMED);
    }

    /** As Java's own client asks: the first request offers HTTP/2, and the others are made in it. */
    @Test
    void takesBodiesOverHttp2() throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        var request = HttpRequest.newBuilder(service.resolve("/v1/people"))
                .header("Authorization", "Bearer " + admin.key())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\": \"Ada\"}"))
                .build();

        for (int time = 0; time < 2; time++) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.statusCode()).isEqualTo(201);
        }
    }

    /** As many as would take up every thread there is: they have none, and are neither answered nor hung up on for others' sake. */
    @Test
    void keepsNobodyWaitingForWhatOthersAnnouncedAndDoNotSend() throws IOException {
        var unfinished = new ArrayList<Socket>();
        try {
            for (int caller = 0; caller < MORE_THAN_THREADS; caller++) {
                unfinished.add(new Socket(service.getHost(), service.getPort()));
                unfinished
                        .get(caller)
                        .getOutputStream()
                        .write(("POST /v1/people HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + admin.key()
                                        + "\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{")
                                .getBytes(StandardCharsets.ISO_8859_1));
            }

            admin.post("/v1/people", Map.of("name", "Ada")).created();

            assertThat(unfinished).allMatch(RawHttpTest::isOpenAndSilent);
        } finally {
            for (var socket : unfinished) {
                socket.close();
            }
        }
    }

    private static boolean isOpenAndSilent(Socket socket) {
        try {
            socket.setSoTimeout(1);
            socket.getInputStream().read();
            return false;
        } catch (SocketTimeoutException silent) {
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    /** HTTP has no place any more for an answer: the connection ends. */
    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n{}\r\n0\r\n\r\n", "2\r\n{}xx\r\n0\r\n\r\n"})
    void hangsUpOnWhatStopsBeingHttp(String chunks) throws IOException {
        assertThat(send(
                        "POST /v1/people HTTP/1.1",
                        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n",
                        chunks))
                .isEmpty();
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

    /** A header that is taken off while the answer is written takes the answer along, now and then. */
    @RepeatedTest(20)
    void neverPacksMetrics() throws IOException {
        assertThat(send("GET /q/metrics HTTP/1.1", "Accept-Encoding: gzip\r\n", ""))
                .startsWith("HTTP/1.1 200")
                .doesNotContainIgnoringCase("content-encoding");
    }

    private static void assertRefused(String answer, Refusal refusal) {
        assertThat(answer)
                .matches("(?s)HTTP/1\\.[01] " + refusal.status() + " .*")
                .contains("application/problem+json", "\"code\":\"" + refusal.name() + "\"")
                .doesNotContain("Exception");
    }

    private String send(String line, String headers, String body) throws IOException {
        return sendAsIs(line + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + admin.key()
                + "\r\n" + headers + "\r\n" + body);
    }

    private String sendAsIs(String request) throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
