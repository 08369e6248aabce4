package dev.peacetime.ats;

import dev.peacetime.kernel.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where applicant tracking systems send their events; whoever has the connection's secret may. */
@Path("/v1/ats/{connection}/events")
@Tag(name = "Integration")
@PermitAll
class AtsEventResource {

    private final AtsReception reception;

    AtsEventResource(AtsReception reception) {
        this.reception = reception;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(204)
    @Operation(summary = "Take an event of an applicant tracking system, signed as that system signs")
    @Refuses("ATS_SIGNATURE_WRONG")
    public void receiveAtsEvent(
            UUID connection,
            @Context HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    byte[] event) {
        reception.take(connection, headers::getHeaderString, event);
    }
}
