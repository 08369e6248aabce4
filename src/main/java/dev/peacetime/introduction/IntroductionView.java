package dev.peacetime.introduction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import dev.peacetime.organization.OneTimeToken;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An introduction, as far as it is yours to know.")
record IntroductionView(
        UUID id,
        @Schema(description = "What you are in it.") IntroductionPart part,
        IntroductionStatus status,
        @Schema(description = "The member who asks.") UUID askerId,
        String askerName,

        @Schema(description = "The person whom the member is who connects.")
        UUID connectorId,

        String connectorName,
        UUID targetId,
        String targetName,
        String purpose,
        String blurb,
        @Nullable String topic,
        @Nullable String reason,

        @Schema(description = "The connector's own words.") @Nullable
        String words,

        @Schema(
                description =
                        "Shown once, to the connector of somebody outside: the path at which they answer. Send it to them.")
        @Nullable
        String link,

        @Schema(description = "Once both want it: how asker and target reach each other.") @Nullable
        List<String> addresses,

        @Nullable ToldOutcome outcome,
        @Schema(description = "Until when it waits.") Instant deadline,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static IntroductionView of(Row row) {
        var result = row.maybeConstant("result", IntroductionResult.class);
        var addresses = row.texts("addresses");
        return new IntroductionView(
                row.uuid("id"),
                row.constant("part", IntroductionPart.class),
                row.constant("status", IntroductionStatus.class),
                row.uuid("asker_id"),
                row.text("asker_name"),
                row.uuid("connector_id"),
                row.text("connector_name"),
                row.uuid("target_id"),
                row.text("target_name"),
                row.text("purpose"),
                row.text("blurb"),
                row.maybeText("topic"),
                row.maybeText("reason"),
                row.maybeText("words"),
                null,
                addresses.isEmpty() ? null : addresses,
                result == null
                        ? null
                        : new ToldOutcome(
                                result,
                                row.maybeText("result_text"),
                                row.maybeText("thanks"),
                                row.instant("result_at")),
                row.instant("deadline"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }

    IntroductionView opening(OneTimeToken token) {
        return with("/v1/introduction-answers/" + token.text());
    }

    /** As it is kept and shown ever after. */
    IntroductionView withoutLink() {
        return with(null);
    }

    private IntroductionView with(@Nullable String path) {
        return new IntroductionView(
                id,
                part,
                status,
                askerId,
                askerName,
                connectorId,
                connectorName,
                targetId,
                targetName,
                purpose,
                blurb,
                topic,
                reason,
                words,
                path,
                addresses,
                outcome,
                deadline,
                createdAt,
                updatedAt,
                version);
    }
}
