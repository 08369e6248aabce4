package dev.peacetime.assistant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.peacetime.Api;
import dev.peacetime.kernel.Refusal;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;

import static org.assertj.core.api.Assertions.assertThat;

/** An assistant at work for somebody, by the protocol as it is since 2026-07-28: no handshake, all is said in each message. */
record Aide(String key) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static final String VERSION = "2026-07-28";

    static Aide of(Api somebody) {
        return new Aide(somebody.key());
    }

    /** What a tool answered. */
    record Said(JsonNode result) {

        JsonNode ok() {
            assertThat(result.path("isError").asBoolean(true))
                    .as(result.toString())
                    .isFalse();
            assertThat(read(text())).isEqualTo(result.path("structuredContent"));
            return result.path("structuredContent");
        }

        /** The problem by which it refused. */
        JsonNode refused(Refusal refusal) {
            assertThat(result.path("isError").asBoolean()).as(result.toString()).isTrue();
            assertThat(result.has("structuredContent")).isFalse();
            var problem = read(text());
            assertThat(problem.path("code").asText()).as(text()).isEqualTo(refusal.name());
            return problem;
        }

        String text() {
            return result.at("/content/0/text").asText();
        }
    }

    Said uses(String tool, Map<String, ?> arguments) {
        return new Said(result("tools/call", Map.of("name", tool, "arguments", arguments)));
    }

    List<String> tools() {
        return StreamSupport.stream(sheets().spliterator(), false)
                .map(tool -> tool.path("name").asText())
                .toList();
    }

    JsonNode sheets() {
        return result("tools/list", Map.of()).path("tools");
    }

    private JsonNode result(String method, Map<String, ?> params) {
        var answer = says(method, params);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var result = read(answer.asString()).path("result");
        assertThat(result.path("resultType").asText()).as(answer.asString()).isEqualTo("complete");
        return result;
    }

    Response says(String method, Map<String, ?> params) {
        var all = new HashMap<String, Object>(params);
        all.put(
                "_meta",
                Map.of(
                        "io.modelcontextprotocol/protocolVersion",
                        VERSION,
                        "io.modelcontextprotocol/clientCapabilities",
                        Map.of()));
        return sends(
                Map.of("jsonrpc", "2.0", "id", 7, "method", method, "params", all),
                Map.of(
                        "MCP-Protocol-Version", VERSION,
                        "Mcp-Method", method,
                        "Mcp-Name", String.valueOf(params.get("name"))));
    }

    Response sends(Object message, Map<String, String> headers) {
        return RestAssured.given()
                .baseUri(ConfigProvider.getConfig().getValue("test.url", String.class))
                .header("Authorization", "Bearer " + key)
                .header("Accept", "application/json, text/event-stream")
                .headers(headers)
                .contentType("application/json")
                .body(message)
                .post("/mcp");
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(text, wrong);
        }
    }
}
