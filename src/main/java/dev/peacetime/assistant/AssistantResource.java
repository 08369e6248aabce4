package dev.peacetime.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where assistants call. It speaks a protocol of its own, which no contract of HTTP operations can tell, and stands in none. */
@Path("/mcp")
class AssistantResource {

    private final Assistant assistant;
    private final List<String> origins;

    AssistantResource(Assistant assistant, AssistantSettings settings) {
        this.assistant = assistant;
        this.origins = settings.origins().orElse(List.of());
    }

    @POST
    @Authenticated
    @Operation(hidden = true)
    public RestResponse<RpcAnswer> answerAssistant(
            @NotNull JsonNode message,
            @Nullable @HeaderParam("Origin") String origin,
            @Nullable @HeaderParam("MCP-Protocol-Version") String version,
            @Nullable @HeaderParam("Mcp-Method") String method,
            @Nullable @HeaderParam("Mcp-Name") String name) {
        try {
            refuseForeign(origin);
            var call = RpcCall.of(message, new RpcHeaders(version, method, name));
            return call.isNotification()
                    ? RestResponse.accepted()
                    : RestResponse.ok(RpcAnswer.of(call, assistant.result(call)));
        } catch (RpcFault fault) {
            return RestResponse.ResponseBuilder.create(
                            RestResponse.Status.fromStatusCode(fault.status()),
                            RpcAnswer.of(RpcCall.idOf(message), fault))
                    .build();
        }
    }

    /** A page of another site could else call, by a name that it lets point to here, as whoever looks at it. */
    private void refuseForeign(@Nullable String origin) {
        if (origin != null && !origins.contains(origin)) {
            throw new RpcFault(403, RpcFault.INVALID, "This origin may not call; see PEACETIME_ASSISTANT_ORIGINS");
        }
    }
}
