package dev.peacetime.assistant;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which messages are understood. Since 2026-07-28 each says by itself what it speaks, and its headers say the same; before,
 * that was agreed on by {@code initialize}, and the header alone repeats it.
 */
final class RpcRules {

    /** The latest first. */
    static final List<String> VERSIONS = List.of("2026-07-28", "2025-11-25", "2025-06-18", "2025-03-26");

    /** Those agreed on beforehand. */
    static final List<String> AGREED = VERSIONS.subList(1, VERSIONS.size());

    private static final String PACKED = "=?base64?";

    private RpcRules() {}

    static boolean isSelfContained(RpcCall call) {
        return VERSIONS.get(0).equals(call.headers().version());
    }

    /** Which revision is spoken with whoever asked for one. */
    static String agreed(@Nullable String wanted) {
        return AGREED.stream().filter(each -> each.equals(wanted)).findFirst().orElse(AGREED.get(0));
    }

    static Optional<RpcFault> wrongWith(RpcCall call) {
        var said = call.saidVersion();
        var version = call.headers().version();
        if (said != null && !said.equals(version)) {
            return differs("MCP-Protocol-Version");
        }
        if (version != null && !VERSIONS.contains(version)) {
            return Optional.of(unknown(version));
        }
        return isSelfContained(call) ? wrongWithSelfContained(call) : Optional.empty();
    }

    private static Optional<RpcFault> wrongWithSelfContained(RpcCall call) {
        if (call.saidVersion() == null
                || !call.meta()
                        .path("io.modelcontextprotocol/clientCapabilities")
                        .isObject()) {
            return Optional.of(new RpcFault(
                    400,
                    RpcFault.PARAMETERS,
                    "params._meta must have io.modelcontextprotocol/protocolVersion and"
                            + " io.modelcontextprotocol/clientCapabilities"));
        }
        if (!call.method().equals(call.headers().method())) {
            return differs("Mcp-Method");
        }
        if (call.method().equals("tools/call")
                && !Objects.equals(call.toolName(), unpacked(call.headers().name()))) {
            return differs("Mcp-Name");
        }
        return Optional.empty();
    }

    /** What no header can hold as it is comes packed. */
    private static @Nullable String unpacked(@Nullable String value) {
        if (value == null || !value.startsWith(PACKED) || !value.endsWith("?=")) {
            return value;
        }
        try {
            var packed = value.substring(PACKED.length(), value.length() - 2);
            return new String(Base64.getDecoder().decode(packed), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notPacked) {
            return value;
        }
    }

    private static Optional<RpcFault> differs(String header) {
        return Optional.of(
                new RpcFault(400, RpcFault.HEADERS_DIFFER, "The header " + header + " must say what the message says"));
    }

    private static RpcFault unknown(String version) {
        var requested = version.matches("[A-Za-z0-9._-]{1,40}") ? version : "";
        return new RpcFault(
                400,
                RpcFault.VERSION_UNKNOWN,
                "Unsupported protocol version",
                Map.of("supported", VERSIONS, "requested", requested));
    }
}
