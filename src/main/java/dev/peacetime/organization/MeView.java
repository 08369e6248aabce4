package dev.peacetime.organization;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who calls, for whom, and what they may do.")
record MeView(
        @Schema(description = "The member who calls; absent for a tool's own key.") @Nullable
        MemberView member,

        OrganizationView organization,

        @Schema(description = "What this key or token may do.")
        List<String> permissions) {}
