package dev.peacetime.advocate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Whether what somebody says about having worked together agrees with the employments that are known.")
record Overlap(OverlapVerdict verdict, List<CommonWork> together) {}
