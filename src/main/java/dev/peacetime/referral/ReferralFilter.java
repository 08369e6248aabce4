package dev.peacetime.referral;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which referrals to list; taken from the query parameters of a request. */
public class ReferralFilter {

    @QueryParam("status")
    @Parameter(description = "Those that are shown to their referrers so.")
    @Nullable
    ReferralStatus status;

    @QueryParam("roleId")
    @Parameter(description = "Those for that role.")
    @Nullable
    UUID roleId;

    @QueryParam("referrerId")
    @Parameter(description = "Those that this member sent.")
    @Nullable
    UUID referrerId;

    @QueryParam("updatedSince")
    @Parameter(description = "Changed at that time or after it.")
    @Nullable
    Instant updatedSince;

    /** Made by the HTTP layer from a request. */
    public ReferralFilter() {}
}
