package dev.peacetime.wishlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person is shown who is asked whether they want to be kept in mind. */
@Schema(description = "What a person is shown who is asked whether they want to be kept in mind.")
record RefreshPage(
        @Schema(description = "Who asks.") String organization,

        @Schema(description = "Since when they keep the person in mind.")
        Instant since,

        @Schema(description = "Until when they may, without an answer.")
        LocalDate keepUntil,

        @Schema(description = "What each answer does.") List<String> choices) {

    private static final List<String> CHOICES = List.of(
            "KEEP: you are kept in mind for two more years, and asked again before they are over.",
            "PAUSE: you are kept in mind, and nobody thinks of you before the day that you say.",
            "REMOVE: you are forgotten now, and files from elsewhere do not bring you back.",
            "Without an answer you are forgotten too, a month after the day until which you may be kept.");

    static RefreshPage of(String organization, WishlistEntry entry) {
        return new RefreshPage(organization, entry.createdAt, entry.keepUntil, CHOICES);
    }
}
