package dev.peacetime.outbox;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/events")
@Tag(name = "Integration")
class EventResource {

    private final EventTelling events;

    EventResource(EventTelling events) {
        this.events = events;
    }

    @GET
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.EVENTS_READ)
    @Operation(summary = "Read what happened, in its order and each event once, and wait for more")
    @Refuses({"CURSOR_INVALID", "EVENTS_GONE", "EVENT_TYPE_UNKNOWN"})
    public Uni<EventBatch> listEvents(@Valid @BeanParam EventRequest request) {
        return events.page(request);
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @PermissionsAllowed(Permission.EVENTS_READ)
    @Operation(summary = "Listen to what happens")
    @Refuses({"CURSOR_INVALID", "EVENTS_GONE", "EVENT_TYPE_UNKNOWN"})
    public Multi<OutboundSseEvent> streamEvents(
            @Valid @BeanParam EventRequest request,
            @HeaderParam("Last-Event-ID")
                    @Parameter(description = "With `text/event-stream`: the id of the last event that you were told.")
                    @Nullable
                    String lastEventId,
            @Context Sse sse) {
        return events.stream(request, lastEventId).map(each -> event(each, sse));
    }

    private static OutboundSseEvent event(EventTelling.Streamed streamed, Sse sse) {
        var event = sse.newEventBuilder();
        return streamed.event() == null
                ? event.comment("still there").build()
                : event.id(streamed.cursor())
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(streamed.event())
                        .build();
    }
}
