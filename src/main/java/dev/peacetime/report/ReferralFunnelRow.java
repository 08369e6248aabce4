package dev.peacetime.report;

import dev.peacetime.kernel.Row;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How many referrals came at least this far.")
record ReferralFunnelRow(
        FunnelStep step,
        int referrals,

        @Schema(description = "Of these, over without having come further.")
        int ended) {

    static final List<String> COLUMNS = List.of("step", "referrals", "ended");

    static ReferralFunnelRow of(Row row) {
        return new ReferralFunnelRow(
                row.constant("step", FunnelStep.class), row.number("referrals"), row.number("ended"));
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(step, referrals, ended);
    }
}
