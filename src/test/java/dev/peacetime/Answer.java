package dev.peacetime;

import dev.peacetime.kernel.Refusal;
import io.restassured.response.Response;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What the service answered, and what a test expects of it. */
public record Answer(Response response) {

    public Answer ok() {
        return is(200);
    }

    public Answer created() {
        return is(201);
    }

    public Answer is(int status) {
        assertThat(response.statusCode()).as(() -> response.asString()).isEqualTo(status);
        return this;
    }

    /** Refused for that reason, as problem details. */
    public Answer refused(Refusal refusal) {
        is(refusal.status());
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(text("code")).isEqualTo(refusal.name());
        return this;
    }

    public String id() {
        return text("id");
    }

    public String etag() {
        return header("ETag");
    }

    public String header(String name) {
        return String.valueOf(response.header(name));
    }

    /** The text at a path of the body, {@code member.id}; null if there is none. */
    public String text(String path) {
        return response.path(path) == null ? null : response.path(path).toString();
    }

    public <T> T at(String path) {
        return response.path(path);
    }

    public List<String> texts(String path) {
        return response.jsonPath().getList(path, String.class);
    }

    public String body() {
        return response.asString();
    }
}
