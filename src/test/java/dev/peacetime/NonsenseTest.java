package dev.peacetime;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** No input is our fault: whatever a caller sends to whatever operation, the answer is a refusal that says why. */
@QuarkusTest
class NonsenseTest {

    private static final int REQUESTS = 2_000;

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "123456789012345678901234567890",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"" + "x".repeat(100_000) + "\"",
            "[]",
            "{}",
            "[[[[[[[[]]]]]]]]",
            "\"NOT_AN_ENUM\"",
            "\"2026-02-31\"",
            "\"' or 1=1 --\"",
            "\"<script>alert(1)</script>\"",
            "\"%00\"",
            "\"\\uFFFF\\u202e\"",
            "\"=cmd|' /C calc'!A0\"");

    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"text\"",
            "{\"a\":1,\"a\":2}",
            "{\"id\":\"x\"}",
            "NaN",
            "[".repeat(5_000),
            "{\"a\":".repeat(200) + "1" + "}".repeat(200),
            "\u0000",
            "{\"name\":\"a\"} {\"name\":\"b\"}");

    private static final List<String> PLACES = List.of(
            "x",
            "0",
            "-1",
            "null",
            "%00",
            "..%2f..%2f",
            "00000000-0000-0000-0000-000000000000",
            "%F0%9F%92%A9",
            "a".repeat(300),
            "' or 1=1 --",
            "{id}",
            "%ff");

    private static final List<String> QUERIES = List.of(
            "limit=0",
            "limit=201",
            "limit=x",
            "limit=9999999999999",
            "after=x",
            "after=%00",
            "after=" + "A".repeat(1_500),
            "limit=1&limit=2",
            "nonsense=1",
            "q=%00",
            "q=" + "%25_".repeat(60),
            "updatedSince=yesterday",
            "status=NOPE",
            "employerId=x",
            "skill=%ED%A0%80",
            "personId=1");

    @Test
    void isAlwaysRefusedAndNeverBreaksAnything() {
        var world = World.made().havingSentSomething();
        var stranger = Api.newOrganization();
        var operations = Operation.all();
        var random = new Random(7061);
        var broken = new ArrayList<String>();

        for (int at = 0; at < REQUESTS; at++) {
            var operation = operations.get(at % operations.size());
            var caller = random.nextInt(10) == 0 ? stranger : world.admin();
            var answer = nonsense(caller, operation, random, world);
            if (answer.statusCode() >= 500 || tellsTooMuch(answer)) {
                broken.add(operation.name() + " -> " + answer.statusCode() + " " + answer.asString());
            }
            if (answer.statusCode() >= 400
                    && !String.valueOf(answer.contentType()).startsWith("application/problem+json")) {
                broken.add(operation.name() + " -> " + answer.statusCode() + " is no problem: " + answer.contentType());
            }
        }

        assertThat(broken).isEmpty();
    }

    private static Response nonsense(Api caller, Operation operation, Random random, World world) {
        var id = random.nextInt(3) == 0
                ? one(PLACES, random)
                : random.nextBoolean()
                        ? UUID.randomUUID().toString()
                        : one(List.copyOf(world.ids().values()), random);
        var query = random.nextInt(3) == 0 ? "?" + one(QUERIES, random) : "";
        var request =
                caller.request().urlEncodingEnabled(false).header("If-Match", random.nextBoolean() ? "*" : "\"7\"");
        if (random.nextInt(10) == 0) {
            request.header("Idempotency-Key", random.nextBoolean() ? "k" : "é".repeat(20));
        }
        if (operation.hasBody()) {
            request.contentType(random.nextInt(10) == 0 ? "text/plain" : operation.mediaType())
                    .body(random.nextInt(4) == 0 ? one(BODIES, random) : spoiled(operation, random));
        }
        var path = operation.at(id.contains("{") ? "%7Bid%7D" : id.replace(" ", "%20"));
        return request.request(operation.verb(), path + query);
    }

    /** A body of the right shape with one value that is wrong. */
    private static String spoiled(Operation operation, Random random) {
        var body = operation.body(() -> UUID.randomUUID().toString());
        var places = new ArrayList<int[]>();
        var value = java.util.regex.Pattern.compile("(?<=:)(\"[^\"]*\"|true|1)").matcher(body);
        while (value.find()) {
            places.add(new int[] {value.start(), value.end()});
        }
        if (places.isEmpty()) {
            return one(BODIES, random);
        }
        var place = places.get(random.nextInt(places.size()));
        return body.substring(0, place[0]) + one(VALUES, random) + body.substring(place[1]);
    }

    private static boolean tellsTooMuch(Response answer) {
        var body = answer.asString();
        return body.contains("Exception")
                || body.contains("dev.peacetime")
                || body.contains("org.hibernate")
                || body.contains("\tat ")
                || body.contains("java.");
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
