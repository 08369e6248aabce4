package dev.peacetime.referral;

import jakarta.ws.rs.DefaultValue;
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
    @Parameter(
            description =
                    "Changed at that time or after it, and a little before: go on from the latest `updatedAt` that you"
                            + " saw, and you miss nothing, though you see some twice.")
    @Nullable
    Instant updatedSince;

    @QueryParam("order")
    @DefaultValue("NEWEST")
    @Parameter(
            description =
                    "`STRONGEST_WORD`: those first who are best known to whoever vouches: seen with their own eyes, would work with them again, how near they worked.")
    ReferralOrder order;

    /** Made by the HTTP layer from a request. */
    @SuppressWarnings("NullAway")
    public ReferralFilter() {}
}
