package dev.peacetime.relationship;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.WriteRequest;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/touchpoints")
@Tag(name = "Relationships")
class TouchpointResource {

    private final Touchpoints touchpoints;
    private final Calendars calendars;
    private final Writes writes;
    private final WriteRequest write;

    TouchpointResource(Touchpoints touchpoints, Calendars calendars, Writes writes, WriteRequest write) {
        this.touchpoints = touchpoints;
        this.calendars = calendars;
        this.writes = writes;
        this.write = write;
    }

    @GET
    @PermissionsAllowed(Permission.TIES_READ)
    @Operation(summary = "List your touchpoints, the latest first")
    @Refuses("MEMBER_REQUIRED")
    public Page<TouchpointView> listTouchpoints(
            @Valid @BeanParam TouchpointFilter filter, @Valid @BeanParam PageRequest page) {
        return touchpoints.mine(filter, page);
    }

    @POST
    @PermissionsAllowed(Permission.TIES_WRITE)
    @Operation(summary = "Write down that you were in touch with somebody")
    @Refuses({"MEMBER_REQUIRED", "PERSON_UNKNOWN", "TOUCHPOINT_AHEAD", "TOUCHPOINT_WITH_ONESELF"})
    public RestResponse<TouchpointView> addTouchpoint(@NotNull @Valid NewTouchpoint touchpoint) {
        return writes.create(() -> touchpoints.add(touchpoint));
    }

    @POST
    @Path("batch")
    @ResponseStatus(207)
    @PermissionsAllowed(Permission.TIES_WRITE)
    @Operation(summary = "Write down several touchpoints, each on its own")
    @Refuses("MEMBER_REQUIRED")
    public RestResponse<TouchpointResults> addTouchpoints(@NotNull @Valid NewTouchpoints several) {
        return writes.answerEach(() -> touchpoints.addEach(several));
    }

    @POST
    @Path("calendar")
    @Consumes("text/calendar")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.TIES_WRITE)
    @Operation(summary = "Take touchpoints from a calendar file, or see first what would be taken")
    @Refuses({"MEMBER_REQUIRED", "CALENDAR_UNREADABLE", "CALENDAR_TOO_LARGE"})
    public RestResponse<CalendarView> takeCalendar(@Valid @BeanParam CalendarRequest request, InputStream file)
            throws IOException {
        var calendar = CalendarFile.receive(file);
        write.contentIs(calendar.digest());
        return writes.answer(() -> calendars.take(calendar, request.dryRun));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.TIES_READ)
    @Operation(summary = "Show a touchpoint of yours")
    @Refuses("MEMBER_REQUIRED")
    public CompletionStage<TouchpointView> getTouchpoint(UUID id) {
        return touchpoints.shown(id);
    }

    @POST
    @Path("{id}/confirmation")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.TIES_WRITE)
    @Operation(summary = "Say that a touchpoint that a calendar told of was real")
    @Refuses("MEMBER_REQUIRED")
    public RestResponse<TouchpointView> confirmTouchpoint(UUID id) {
        return writes.change(() -> touchpoints.confirm(id));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(Permission.TIES_WRITE)
    @Operation(summary = "Remove a touchpoint of yours that was none")
    @Refuses("MEMBER_REQUIRED")
    public RestResponse<Void> removeTouchpoint(UUID id) {
        return writes.end(() -> touchpoints.remove(id));
    }
}
