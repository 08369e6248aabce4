package dev.peacetime.intake;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a file is to be imported; taken from the query parameters of a request. */
public class ImportRequest {

    @QueryParam("format")
    @Parameter(description = "What the file is; needed unless its media type, or a mapping, tells.")
    @Nullable
    ImportFormat format;

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(
            description =
                    "Only judge each row against what stands, and report. A second row about somebody whom the file"
                            + " itself brings counts as a duplicate.")
    boolean dryRun;

    @QueryParam("wishlistId")
    @Parameter(description = "Put everybody on this wishlist whom the file is about and who does not wait on it yet.")
    @Nullable
    UUID wishlistId;

    @QueryParam("mapping")
    @Parameter(
            description =
                    "For the format `CSV`: which column is what, as a JSON object. Its fields are `name` (or `firstName`,"
                            + " `lastName`), `emails`, `phones`, `links`, `headline`, `location`, `skills`, `employer` and"
                            + " `title`; each gives the title of a column, or a list of some. Several values in one field"
                            + " are parted by commas, semicolons or bars. Without it, columns are known by these names."
                            + " A form may send it as a part of its own. For example `{\"name\": \"Full name\","
                            + " \"emails\": [\"Mail\", \"Other mail\"], \"employer\": \"Works at\"}`.",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                            maxLength = 4000))
    @Nullable
    String mapping;

    /** Made by the HTTP layer from a request. */
    public ImportRequest() {}

    /**
     * The import of a file of that media type.
     *
     * @param mappingPart the mapping, where a form sent it as a part
     */
    NewImport of(@Nullable String mediaType, @Nullable String fileName, @Nullable String mappingPart) {
        var columns =
                Optional.ofNullable(mapping == null ? mappingPart : mapping).map(CsvMapping::parse);
        var told = columns.map(any -> ImportFormat.CSV)
                .or(() -> Optional.ofNullable(mediaType).flatMap(ImportFormat::of));
        var meant = Optional.ofNullable(format).or(() -> told).orElseThrow(IntakeRefusal.FORMAT_REQUIRED::refused);
        if (columns.isPresent() && meant != ImportFormat.CSV) {
            throw IntakeRefusal.MAPPING_INVALID.refused();
        }
        return new NewImport(
                meant, dryRun, fileName == null ? null : FileName.of(fileName), wishlistId, columns.orElse(null));
    }
}
