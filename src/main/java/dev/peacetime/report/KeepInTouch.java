package dev.peacetime.report;

import dev.peacetime.relationship.KeepInTouchView;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of those with whom a member is losing touch; only they see it. */
record KeepInTouch(List<KeepInTouchView> items) implements Report {

    @Override
    public String named() {
        return "keep-in-touch";
    }

    @Override
    public List<String> columns() {
        return List.of("personId", "person", "how", "tags", "dueOn", "state", "lastTouch", "daysSinceTouch");
    }

    @Override
    public List<List<@Nullable Object>> lines() {
        return items.stream()
                .map(item -> Arrays.<@Nullable Object>asList(
                        item.personId(),
                        item.personName(),
                        item.how(),
                        String.join("; ", item.tags()),
                        item.dueOn(),
                        item.state(),
                        item.lastTouch(),
                        item.daysSinceTouch()))
                .toList();
    }

    @Override
    public BarChart chart() {
        return new BarChart(
                "Keep in touch",
                "Days since you were last in touch, the longest overdue first.",
                items.stream()
                        .map(item -> new Bar(item.personName(), item.daysSinceTouch(), item.daysSinceTouch() + " days"))
                        .toList());
    }
}
