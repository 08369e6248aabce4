package dev.peacetime.path;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A way to somebody over people who know each other.")
record PathView(
        PathEnd from,
        List<HopView> hops,

        @Schema(description = "The product of its hops' strengths.")
        double strength,

        String because) {}
