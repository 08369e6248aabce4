package dev.peacetime.wishlist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People to be wished for, all at once. Each is looked at by itself, so that one mistake keeps nobody else waiting. */
@Schema(description = "People to be put on a wishlist at once; each is answered by itself.")
record NewEntries(@NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid NewEntry> items) {}
