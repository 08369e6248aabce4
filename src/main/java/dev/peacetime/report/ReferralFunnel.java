package dev.peacetime.report;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How far the referrals came that were sent in that time, step by step.")
record ReferralFunnel(Instant from, Instant until, List<ReferralFunnelRow> items) implements Report {

    @Override
    public String named() {
        return "referral-funnel";
    }

    @Override
    public List<String> columns() {
        return ReferralFunnelRow.COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> lines() {
        return items.stream().map(ReferralFunnelRow::cells).toList();
    }

    @Override
    public BarChart chart() {
        return new BarChart(
                "Referral funnel",
                "How many referrals came at least this far.",
                items.stream()
                        .map(row -> Bar.of(row.step().label(), row.referrals()))
                        .toList());
    }
}
