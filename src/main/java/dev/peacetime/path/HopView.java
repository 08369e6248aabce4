package dev.peacetime.path;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One step of a path, to the person named.")
record HopView(
        UUID personId,
        String personName,
        HopTie tie,

        @Schema(description = "How strong the tie is, from 0 to 0.95.")
        double strength,

        String because) {}
