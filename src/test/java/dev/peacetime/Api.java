package dev.peacetime;

import dev.peacetime.organization.Organizations;
import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The service as a test calls it: over HTTP, with a key, in an organization of its own.
 *
 * {@snippet :
 * var admin = Api.newOrganization();
 * var ann = admin.colleague("Ann", "RECRUITER");
 * var id = ann.post("/v1/people", Map.of("name", "Ada")).created().id();
 * }
 */
public final class Api {

    private final String key;
    private final String memberId;
    private final String instance;

    private Api(String key, String memberId) {
        this(key, memberId, "");
    }

    private Api(String key, String memberId, String instance) {
        this.key = key;
        this.memberId = memberId;
        this.instance = instance;
    }

    /** A new organization's administrator. */
    public static Api newOrganization() {
        var organizations = Arc.container().instance(Organizations.class).get();
        var key = organizations.found("Test", "Admin", "admin@" + UUID.randomUUID() + ".example", Optional.empty());
        return new Api(key, new Api(key, "").get("/v1/me").ok().text("member.id"));
    }

    /** A new member of the same organization, with a key of their own. */
    public Api colleague(String name, String... access) {
        var member = post(
                        "/v1/members",
                        Map.of(
                                "name",
                                name,
                                "email",
                                name.toLowerCase(java.util.Locale.ROOT) + "@" + UUID.randomUUID() + ".example",
                                "access",
                                List.of(access)))
                .created();
        var made = post("/v1/api-keys", Map.of("name", name, "memberId", member.id()))
                .created();
        return new Api(made.text("key"), member.id(), instance);
    }

    /** Somebody who calls with that key. */
    public static Api with(String key) {
        return new Api(key, "");
    }

    /** The same caller, at another instance of the service; none: the one under test. */
    public Api at(String baseUri) {
        return new Api(key, memberId, baseUri);
    }

    public String memberId() {
        return memberId;
    }

    /** The person who the member is. */
    public String personId() {
        return get("/v1/me").ok().text("member.personId");
    }

    public String key() {
        return key;
    }

    public Answer get(String path) {
        return new Answer(request().get(path));
    }

    public Answer post(String path, Object body) {
        return new Answer(request().contentType("application/json").body(body).post(path));
    }

    public Answer post(String path) {
        return new Answer(request().post(path));
    }

    /** A post that can be repeated safely. */
    public Answer postOnce(String idempotencyKey, String path, Object body) {
        return new Answer(request()
                .header("Idempotency-Key", idempotencyKey)
                .contentType("application/json")
                .body(body)
                .post(path));
    }

    /** Changes what stands now, whatever that is. */
    public Answer patch(String path, Object change) {
        return patch(path, get(path).ok().etag(), change);
    }

    public Answer patch(String path, String etag, Object change) {
        return new Answer(request()
                .header("If-Match", etag)
                .contentType("application/merge-patch+json")
                .body(change)
                .patch(path));
    }

    public Answer put(String path, String etag, Object body) {
        return new Answer(request()
                .header("If-Match", etag)
                .contentType("application/json")
                .body(body)
                .put(path));
    }

    public Answer delete(String path) {
        return new Answer(request().delete(path));
    }

    /** A request in the making, for what the verbs above do not do. */
    public RequestSpecification request() {
        var request = RestAssured.given()
                .baseUri(instance.isEmpty() ? ConfigProvider.getConfig().getValue("test.url", String.class) : instance)
                .filter(new ContractWitness())
                .redirects()
                .follow(false);
        return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
    }
}
