package dev.peacetime.api;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** HTTP's own truths: whatever is wrong with a request is told in one shape, with the headers that belong to it. */
@QuarkusTest
class HttpTest {

    private static final String PEOPLE = "/v1/people";

    private final Api admin = Api.newOrganization();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v2/people", "/v1/peoples", "/v1/people/1/2/3", "/robots.txt", "/q/nothing"})
    void tellsAnUnknownPathInTheSameShape(String path) {
        var answer = admin.get(path);

        refused(answer, KernelRefusal.NOT_FOUND);
    }

    @Test
    void tellsWhatIsAllowedWhereAVerbIsNot() {
        var answer = new Answer(admin.request().delete(PEOPLE));

        refused(answer, ApiRefusal.METHOD_NOT_ALLOWED);
        assertThat(answer.header("Allow")).contains("GET").contains("POST").doesNotContain("DELETE");
    }

    @Test
    void tellsWhenNoAcceptedMediaTypeCanBeGiven() {
        refused(new Answer(admin.request().accept("image/png").get(PEOPLE)), ApiRefusal.NOT_ACCEPTABLE);
        refused(
                new Answer(
                        sending("{\"name\": \"Unheard\"}").accept("image/png").post(PEOPLE)),
                ApiRefusal.NOT_ACCEPTABLE);
        assertThat(admin.get(PEOPLE).texts("items.name")).doesNotContain("Unheard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "image/png"})
    void refusesOtherMediaTypes(String type) {
        refused(
                new Answer(admin.request()
                        .config(raw())
                        .header("Content-Type", type)
                        .body("{}".getBytes())
                        .post(PEOPLE)),
                ApiRefusal.MEDIA_TYPE_UNSUPPORTED);
    }

    @Test
    void tellsHowAChangeCanBeSent() {
        var ada = added();

        var answer = new Answer(admin.request()
                .config(raw())
                .header("If-Match", "*")
                .header("Content-Type", "text/plain")
                .body("{}".getBytes())
                .patch(PEOPLE + "/" + ada));

        refused(answer, ApiRefusal.MEDIA_TYPE_UNSUPPORTED);
        assertThat(answer.header("Accept-Patch")).contains("application/merge-patch+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                     | ``             | is not well-formed JSON",
                "{\"name\": \"A\", \"name\": \"B\"}    | ``             | ``",
                "{\"name\": NaN}                       | ``             | ``",
                "{\"name\": \"A\"} {}                  | ``             | ``",
                "{\"name\": 7}                         | /name          | must be a text",
                "{\"name\": [\"A\"]}                   | /name          | ``",
                "{\"name\": \"A\", \"id\": \"1\"}      | /id            | is not a field",
                "{\"name\": \"a\\u0000b\"}             | /name          | NUL",
                "{\"name\": \"a\\ud800b\"}             | /name          | surrogate",
                "{\"name\": \"A\", \"skills\": \"x\"}  | /skills        | ``",
                "{\"name\": \"A\", \"availability\": {\"status\": \"BORED\"}} | /availability/status | must be one of",
                "{\"name\": \"A\", \"availability\": {\"status\": 0}} | /availability/status | ``",
                "{\"name\": \"A\", \"employments\": [{\"employerId\": \"x\"}]} | /employments/0/employerId | UUID",
                "{\"name\": \"A\", \"employments\": [{\"employer\": \"E\", \"from\": \"2019-13\"}]} | /employments/0/from | ``",
                "[]                                    | ``             | ``",
                "7                                     | ``             | ``",
                "\"text\"                              | ``             | ``"
            })
    void refusesWhatIsNotTheContractsJson(String body, String pointer, String detail) {
        var answer = new Answer(sending(body).post(PEOPLE));

        refused(answer, ApiRefusal.BODY_MALFORMED);
        assertThat(answer.texts("violations.pointer")).contains(pointer.strip());
        assertThat(answer.body()).contains(detail.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "  "})
    void asksForABody(String body) {
        new Answer(sending(body).post(PEOPLE)).is(400);
        new Answer(sending(body).header("If-Match", "*").patch(PEOPLE + "/" + added())).is(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"priorContactDays", "ownershipDays", "candidateConfirms"})
    void takesNoEmptyTextForNothing(String field) {
        refused(
                new Answer(sending("{\"" + field + "\": \"\"}").post("/v1/referral-policies")),
                ApiRefusal.BODY_MALFORMED);
    }

    @Test
    void refusesDeepNesting() {
        var deep = "{\"name\": " + "[".repeat(5000) + "]".repeat(5000) + "}";

        refused(new Answer(sending(deep).post(PEOPLE)), ApiRefusal.BODY_MALFORMED);
    }

    @Test
    void refusesHugeNumbers() {
        refused(new Answer(sending("{\"name\": " + "9".repeat(5000) + "}").post(PEOPLE)), ApiRefusal.BODY_MALFORMED);
    }

    @Test
    void namesEveryViolationAtOnce() {
        var answer = admin.post(
                PEOPLE, Map.of("name", "x".repeat(5000), "skills", List.of(" "), "employments", List.of(Map.of())));

        refused(answer, KernelRefusal.VALIDATION_FAILED);
        assertThat(answer.texts("violations.pointer"))
                .contains("/name", "/skills/0")
                .hasSizeGreaterThan(2);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        var body = "{\"name\": \"" + "x".repeat(2_000_000) + "\"}";

        refused(new Answer(sending(body).post(PEOPLE)), ApiRefusal.BODY_TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "?nonsense=1, ?nonsense",
        "?limit=1&limit=2, ?limit",
        "?limit=many, ?limit",
        "?q=, ?q",
        "?employerId=1, ?employerId",
        "?updatedSince=yesterday, ?updatedSince"
    })
    void refusesParametersThatAreNone(String query, String pointer) {
        var answer = admin.get(PEOPLE + query);

        refused(answer, ApiRefusal.PARAMETER_INVALID);
        assertThat(answer.texts("violations.pointer")).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=201", "?limit=-1"})
    void refusesParametersOutOfBounds(String query) {
        refused(admin.get(PEOPLE + query), KernelRefusal.VALIDATION_FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "x", "%00", "00000000-0000-0000-0000-00000000000g", "%ED%A0%80"})
    void refusesIdsThatAreNone(String id) {
        var answer = new Answer(admin.request().urlEncodingEnabled(false).get(PEOPLE + "/" + id));

        refused(answer, ApiRefusal.PARAMETER_INVALID);
    }

    @Test
    void opensACursorOnlyForItsCallerAndItsList() {
        added();
        added();
        var next = admin.get(PEOPLE + "?limit=1").ok().text("next");
        var bob = admin.colleague("Bob", "RECRUITER");

        admin.get(PEOPLE + "?limit=1&after=" + next).ok();
        refused(bob.get(PEOPLE + "?limit=1&after=" + next), KernelRefusal.CURSOR_INVALID);
        refused(admin.get(PEOPLE + "?q=ada&after=" + next), KernelRefusal.CURSOR_INVALID);
        refused(admin.get("/v1/members?after=" + next), KernelRefusal.CURSOR_INVALID);
        refused(admin.get(PEOPLE + "?after=nonsense"), KernelRefusal.CURSOR_INVALID);
    }

    @Test
    void linksToTheNextPage() {
        added();

        // The one added, and the administrator, who is a person too.
        var first = admin.get(PEOPLE + "?limit=1").ok();

        var link = first.header("Link");
        assertThat(link).startsWith("</v1/people?").endsWith("; rel=\"next\"");
        assertThat(admin.get(link.substring(1, link.indexOf('>'))).ok().header("Link"))
                .isEqualTo("null");
    }

    @Test
    void sparesWhatTheCallerHas() {
        var ada = admin.get(PEOPLE + "/" + added()).ok();

        var again = new Answer(
                admin.request().header("If-None-Match", "\"0\", " + ada.etag()).get(PEOPLE + "/" + ada.id()));

        again.is(304);
        assertThat(again.etag()).isEqualTo(ada.etag());
        assertThat(again.body()).isEmpty();
        new Answer(admin.request().header("If-None-Match", "\"0\"").get(PEOPLE + "/" + ada.id())).ok();
    }

    @Test
    void answersHeadLikeGetWithoutABody() {
        var ada = admin.get(PEOPLE + "/" + added()).ok();

        var head = new Answer(admin.request().head(PEOPLE + "/" + ada.id())).ok();

        assertThat(head.body()).isEmpty();
        assertThat(head.etag()).isEqualTo(ada.etag());
        assertThat(head.header("Content-Type")).isEqualTo(ada.header("Content-Type"));
        new Answer(admin.request().head(PEOPLE + "/" + UUID.randomUUID())).is(404);
    }

    @Test
    void tellsItsVerbsWithoutAKey() {
        var answer = new Answer(Api.with("").request().options(PEOPLE));

        assertThat(answer.response().statusCode()).isIn(200, 204);
        assertThat(answer.header("Allow")).contains("GET", "POST", "HEAD", "OPTIONS");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer pt_aaaaaaaa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer pt_short",
                "Bearer eyJhbGciOiJub25lIn0.e30.",
                "Bearer",
                "Bearer ",
                "Basic YTpi",
                "nonsense"
            })
    void refusesKeysThatOpenNothing(String authorization) {
        var answer = new Answer(
                Api.with("").request().header("Authorization", authorization).get(PEOPLE));

        refused(answer, ApiRefusal.UNAUTHENTICATED);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void asksForAKey() {
        var answer = Api.with("").post(PEOPLE, Map.of("name", "Ada"));

        refused(answer, ApiRefusal.UNAUTHENTICATED);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void refusesARevokedKey() {
        var key = admin.post("/v1/api-keys", Map.of("name", "tool", "permissions", List.of("people:read")))
                .created();
        admin.delete("/v1/api-keys/" + key.id()).is(204);

        refused(Api.with(key.text("key")).get(PEOPLE), ApiRefusal.UNAUTHENTICATED);
    }

    @Test
    void refusesWhatAKeyDoesNotPermit() {
        var bob = admin.colleague("Bob", "MEMBER");

        refused(bob.post(PEOPLE, Map.of("name", "Ada")), ApiRefusal.PERMISSION_MISSING);
        refused(bob.post(PEOPLE, Map.of()), ApiRefusal.PERMISSION_MISSING);
    }

    @Test
    void packsLargeAnswers() {
        for (int at = 0; at < 5; at++) {
            added();
        }

        var answer = new Answer(admin.request()
                .config(packed())
                .header("Accept-Encoding", "gzip")
                .get(PEOPLE));

        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void repeatsARequestIdOnlyIfItIsHarmless() {
        var harmless =
                new Answer(admin.request().header("X-Request-Id", "abc-1.2_3").get(PEOPLE));
        var harmful =
                new Answer(admin.request().header("X-Request-Id", "<script>").get(PEOPLE + "?x=1"));

        assertThat(harmless.header("X-Request-Id")).isEqualTo("abc-1.2_3");
        assertThat(UUID.fromString(harmful.header("X-Request-Id"))).isNotNull();
        assertThat(harmful.text("requestId")).isEqualTo(harmful.header("X-Request-Id"));
    }

    @Test
    void namesTheTraceThatTheCallerIsIn() {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        var known = new Answer(admin.request().header("traceparent", trace).get(PEOPLE + "?x=1"));
        var none = new Answer(
                admin.request().header("traceparent", trace.replace('4', '<')).get(PEOPLE + "?x=1"));

        assertThat(known.text("traceparent")).isEqualTo(trace);
        assertThat(none.text("traceparent")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/people", "/v1/nothing", "/v1/people/1", "/nothing"})
    void guardsEveryAnswerByItsHeaders(String path) {
        var answer = admin.get(path);

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("X-Request-Id")).isNotEqualTo("null");
    }

    @Test
    void refusesALongAddress() {
        refused(admin.get(PEOPLE + "?q=" + "x".repeat(5000)), ApiRefusal.URI_TOO_LONG);
    }

    @Test
    void refusesTooManyHeaders() {
        refused(
                new Answer(
                        admin.request().header("X-Nonsense", "x".repeat(20_000)).get(PEOPLE)),
                ApiRefusal.HEADERS_TOO_LARGE);
    }

    /** One shape, whatever was wrong, and nothing of what the service is made of. */
    private static void refused(Answer answer, Refusal refusal) {
        answer.refused(refusal);
        assertThat(answer.text("type")).startsWith("/problems/");
        assertThat(answer.text("title")).isNotBlank();
        assertThat(answer.text("detail")).isEqualTo(refusal.sentence());
        assertThat(answer.text("requestId")).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.body())
                .doesNotContain("java")
                .doesNotContain("dev.peacetime")
                .doesNotContain("jackson")
                .doesNotContain("Exception");
    }

    private String added() {
        return admin.post(PEOPLE, Map.of("name", "Ada Lovelace")).created().id();
    }

    private RequestSpecification sending(String body) {
        return admin.request().contentType("application/json").body(body);
    }

    private static io.restassured.config.RestAssuredConfig raw() {
        return io.restassured.RestAssured.config()
                .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("nonsense", io.restassured.http.ContentType.BINARY));
    }

    private static io.restassured.config.RestAssuredConfig packed() {
        return io.restassured.RestAssured.config()
                .decoderConfig(
                        io.restassured.config.DecoderConfig.decoderConfig().noContentDecoders());
    }
}
