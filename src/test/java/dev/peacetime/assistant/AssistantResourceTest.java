package dev.peacetime.assistant;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.api.ApiRefusal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The protocol, as it stands on the wire. */
@QuarkusTest
class AssistantResourceTest {

    private final Api admin = Api.newOrganization();
    private final Aide aide = Aide.of(admin);

    @Test
    void saysWhatItSpeaks() {
        var told = Aide.read(aide.says("server/discover", Map.of()).asString()).path("result");

        assertThat(told.at("/supportedVersions/0").asText()).isEqualTo("2026-07-28");
        assertThat(told.at("/capabilities/tools").isObject()).isTrue();
        assertThat(told.path("_meta")
                        .path("io.modelcontextprotocol/serverInfo")
                        .path("name")
                        .asText())
                .isEqualTo("peacetime");
        assertThat(told.path("cacheScope").asText()).isEqualTo("private");
    }

    @Test
    void agreesWithThoseWhoAskBeforehandAndKeepsNoSession() {
        var answer = aide.sends(
                call("initialize", Map.of("protocolVersion", "2025-06-18", "capabilities", Map.of())), Map.of());
        var told = Aide.read(answer.asString()).path("result");

        assertThat(told.path("protocolVersion").asText()).isEqualTo("2025-06-18");
        assertThat(told.at("/serverInfo/name").asText()).isEqualTo("peacetime");
        assertThat(answer.header("Mcp-Session-Id")).isNull();
        var agreed = Map.of("MCP-Protocol-Version", "2025-06-18");
        var done = aide.sends(Map.of("jsonrpc", "2.0", "method", "notifications/initialized"), agreed);
        assertThat(done.statusCode()).isEqualTo(202);
        assertThat(done.asString()).isEmpty();
        assertThat(Aide.read(aide.sends(call("tools/list", Map.of()), agreed).asString())
                        .at("/result/tools"))
                .hasSize(11);
        assertThat(Aide.read(aide.sends(call("ping", Map.of()), agreed).asString())
                        .path("result"))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoMessageOfIt() {
        fault(aide.sends(List.of(call("ping", Map.of())), Map.of()), 400, RpcFault.INVALID);
        fault(
                aide.sends(call("ping", Map.of()), Map.of("MCP-Protocol-Version", "1900-01-01")),
                400,
                RpcFault.VERSION_UNKNOWN);
        fault(
                aide.sends(call("ping", Map.of()), Map.of("MCP-Protocol-Version", Aide.VERSION)),
                400,
                RpcFault.PARAMETERS);
        fault(aide.says("resources/list", Map.of()), 404, RpcFault.METHOD_UNKNOWN);
        fault(aide.says("initialize", Map.of()), 404, RpcFault.METHOD_UNKNOWN);
        fault(aide.sends(call("resources/list", Map.of()), Map.of()), 200, RpcFault.METHOD_UNKNOWN);
        fault(aide.says("tools/call", Map.of("name", "read_notes")), 200, RpcFault.PARAMETERS);
        new Answer(aide.sends("{\"jsonrpc\": \"2.0\"", Map.of())).refused(ApiRefusal.BODY_MALFORMED);
        new Answer(aide.sends("{\"id\": 1, \"id\": 2}", Map.of())).refused(ApiRefusal.BODY_MALFORMED);
        assertThat(admin.request().get("/mcp").statusCode()).isEqualTo(405);
        assertThat(admin.get("/mcp").refused(ApiRefusal.METHOD_NOT_ALLOWED).header("Allow"))
                .contains("POST")
                .doesNotContain("GET");
        admin.delete("/mcp").refused(ApiRefusal.METHOD_NOT_ALLOWED);
    }

    @Test
    void refusesPagesOfOtherSites() {
        fault(aide.sends(call("ping", Map.of()), Map.of("Origin", "http://evil.example")), 403, RpcFault.INVALID);
    }

    @Test
    void countsItsCallsAndIsKeptByNobody() {
        var answer = aide.sends(call("ping", Map.of()), Map.of());

        assertThat(answer.header("RateLimit")).startsWith("\"calls\";r=");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void standsInNoContract() {
        assertThat(Api.with("").request().get("/q/openapi").asString()).doesNotContain("/mcp");
    }

    private static Map<String, Object> call(String method, Map<String, ?> params) {
        return Map.of("jsonrpc", "2.0", "id", "a-1", "method", method, "params", params);
    }

    private static void fault(Response answer, int status, int code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(Aide.read(answer.asString()).at("/error/code").asInt()).isEqualTo(code);
    }
}
