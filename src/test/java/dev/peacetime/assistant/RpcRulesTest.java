package dev.peacetime.assistant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RpcRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String META = """
            "_meta": {"io.modelcontextprotocol/protocolVersion": "2026-07-28",
                      "io.modelcontextprotocol/clientCapabilities": {}}""";

    @Test
    void takesWhatSaysTheSameInItsHeaders() {
        assertThat(wrong(tool("ask"), "2026-07-28", "tools/call", "ask")).isEmpty();
        assertThat(wrong(tool("ask"), "2026-07-28", "tools/call", "=?base64?YXNr?="))
                .isEmpty();
        assertThat(wrong(tool("ask"), "2026-07-28", "tools/list", "ask")).contains(RpcFault.HEADERS_DIFFER);
        assertThat(wrong(tool("ask"), "2026-07-28", null, "ask")).contains(RpcFault.HEADERS_DIFFER);
        assertThat(wrong(tool("ask"), "2026-07-28", "tools/call", "other")).contains(RpcFault.HEADERS_DIFFER);
        assertThat(wrong(tool("ask"), "2026-07-28", "tools/call", "=?base64?%%?="))
                .contains(RpcFault.HEADERS_DIFFER);
        assertThat(wrong(tool("ask"), "2026-07-28", "tools/call", null)).contains(RpcFault.HEADERS_DIFFER);
        assertThat(wrong(tool("ask"), "2025-11-25", "tools/call", "ask")).contains(RpcFault.HEADERS_DIFFER);
        assertThat(wrong(tool("ask"), null, "tools/call", "ask")).contains(RpcFault.HEADERS_DIFFER);
    }

    @Test
    void takesWhatWasAgreedOnBeforehand() {
        assertThat(wrong(bare("tools/list"), "2025-11-25", null, null)).isEmpty();
        assertThat(wrong(bare("tools/list"), null, null, null)).isEmpty();
    }

    @Test
    void asksMessagesThatStandAloneWhatTheySpeak() {
        assertThat(wrong(bare("tools/list"), "2026-07-28", "tools/list", null)).contains(RpcFault.PARAMETERS);
        assertThat(wrong("""
                {"jsonrpc": "2.0", "id": 1, "method": "tools/list",
                 "params": {"_meta": {"io.modelcontextprotocol/protocolVersion": "2026-07-28"}}}""", "2026-07-28", "tools/list", null)).contains(RpcFault.PARAMETERS);
    }

    @Test
    void saysWhichRevisionsItSpeaks() {
        var fault = RpcRules.wrongWith(RpcCall.of(read(bare("ping")), new RpcHeaders("1900-01-01", null, null)))
                .orElseThrow();

        assertThat(fault.status()).isEqualTo(400);
        assertThat(fault.error().code()).isEqualTo(RpcFault.VERSION_UNKNOWN);
        assertThat(fault.error().data())
                .containsEntry("supported", RpcRules.VERSIONS)
                .containsEntry("requested", "1900-01-01");
        assertThat(RpcRules.wrongWith(RpcCall.of(read(bare("ping")), new RpcHeaders("<b>", null, null))))
                .map(unreadable -> unreadable.error().data().get("requested"))
                .contains("");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-18, 2025-06-18",
        "2025-11-25, 2025-11-25",
        "2026-07-28, 2025-11-25",
        "1900-01-01, 2025-11-25",
        ", 2025-11-25"
    })
    void agreesOnTheRevisionThatWasAskedForOrElseTheLatestOfThose(String wanted, String agreed) {
        assertThat(RpcRules.agreed(wanted)).isEqualTo(agreed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "1",
                "{}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"result\": {}}",
                "{\"jsonrpc\": \"1.0\", \"id\": 1, \"method\": \"ping\"}",
                "{\"jsonrpc\": \"2.0\", \"id\": null, \"method\": \"ping\"}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1.5, \"method\": \"ping\"}",
                "{\"jsonrpc\": \"2.0\", \"id\": \"\\ud800\", \"method\": \"ping\"}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": 2}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\", \"params\": []}"
            })
    void refusesWhatIsNoMessage(String text) {
        assertThatThrownBy(() -> RpcCall.of(read(text), new RpcHeaders(null, null, null)))
                .isInstanceOfSatisfying(
                        RpcFault.class,
                        fault -> assertThat(
                                        List.of(fault.status(), fault.error().code()))
                                .containsExactly(400, RpcFault.INVALID));
    }

    private static Optional<Integer> wrong(String message, String version, String method, String name) {
        return RpcRules.wrongWith(RpcCall.of(read(message), new RpcHeaders(version, method, name)))
                .map(fault -> fault.error().code());
    }

    private static String bare(String method) {
        return "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"" + method + "\"}";
    }

    private static String tool(String name) {
        return "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"" + name + "\", "
                + META + "}}";
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
