package dev.peacetime.organization;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Writes;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/holidays")
@Tag(name = "Organization")
class HolidayResource {

    private final Holidays holidays;
    private final Writes writes;

    HolidayResource(Holidays holidays, Writes writes) {
        this.holidays = holidays;
        this.writes = writes;
    }

    @GET
    @PermissionsAllowed(Permission.ORGANIZATION_READ)
    @Operation(summary = "List the days on which nobody is expected to answer, the first first")
    public Page<HolidayView> listHolidays(@Valid @BeanParam PageRequest page) {
        return holidays.list(page);
    }

    @POST
    @PermissionsAllowed(Permission.ORGANIZATION_WRITE)
    @Operation(summary = "Add a day on which nobody is expected to answer")
    public RestResponse<HolidayView> addHoliday(@NotNull @Valid NewHoliday holiday) {
        return writes.create(() -> holidays.add(holiday));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.ORGANIZATION_READ)
    @Operation(summary = "Show a day on which nobody is expected to answer")
    public CompletionStage<HolidayView> getHoliday(UUID id) {
        return holidays.shown(id);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(Permission.ORGANIZATION_WRITE)
    @Operation(summary = "Make a day one on which answers are expected again")
    public RestResponse<Void> removeHoliday(UUID id) {
        return writes.end(() -> holidays.remove(id));
    }
}
