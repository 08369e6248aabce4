package dev.peacetime.ats;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A person, as a candidate in Merge's shape.")
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record MergeCandidate(
        UUID id,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String company,
        @Nullable String title,
        List<String> locations,

        @Schema(description = "Empty without `people:contact`.")
        List<MergeValue> emailAddresses,

        @Schema(description = "Empty without `people:contact`.")
        List<MergeValue> phoneNumbers,

        List<MergeValue> urls,
        List<String> tags,

        @Schema(description = "Referrals; empty without `referrals:triage`.")
        List<UUID> applications,

        boolean remoteWasDeleted,
        Instant createdAt,
        Instant modifiedAt) {

    static MergeCandidate of(Row row) {
        var names = row.text("name").split(" ", 2);
        var location = row.maybeText("location");
        return new MergeCandidate(
                row.uuid("id"),
                names[0],
                names.length > 1 ? names[1] : null,
                row.maybeText("company"),
                row.maybeText("title"),
                Stream.ofNullable(location).toList(),
                values(row.texts("emails")),
                values(row.texts("phones")),
                values(row.texts("urls")),
                row.texts("tags"),
                row.uuids("applications"),
                false,
                row.instant("created_at"),
                row.instant("updated_at"));
    }

    private static List<MergeValue> values(List<String> texts) {
        return texts.stream().map(MergeValue::new).toList();
    }
}
