package dev.peacetime.wishlist;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done with a wish, and where it stood from then on. */
@Schema(description = "What was done with a wish, by whom, and where it stood from then on.")
record EntryStep(
        Instant at,
        EntryAct act,
        EntryStatus status,

        @Schema(description = "Absent where the person, or the time that went by, did it.") @Nullable
        UUID memberId,

        @Nullable String note) {

    /**
     * The earliest first.
     *
     * @param taken what was done, in its order
     * @param wokeAt when roles woke it
     */
    static List<EntryStep> inOrder(List<EntryStep> taken, List<Instant> wokeAt) {
        if (wokeAt.isEmpty()) {
            return taken;
        }
        var woken = wokeAt.stream().map(at -> new EntryStep(at, EntryAct.WOKEN, EntryStatus.WOKEN, null, null));
        return Stream.concat(taken.stream(), woken)
                .sorted(Comparator.comparing(EntryStep::at))
                .toList();
    }
}
