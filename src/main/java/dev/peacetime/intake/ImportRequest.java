package dev.peacetime.intake;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a file is to be imported; taken from the query parameters of a request. */
public class ImportRequest {

    @QueryParam("format")
    @Parameter(description = "What the file is; needed unless its media type tells.")
    @Nullable
    ImportFormat format;

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(
            description =
                    "Only judge each row against what stands, and report. A second row about somebody whom the file"
                            + " itself brings counts as a duplicate.")
    boolean dryRun;

    /** Made by the HTTP layer from a request. */
    public ImportRequest() {}

    /** The import of a file of that media type. */
    NewImport of(@Nullable String mediaType, @Nullable String fileName) {
        var told = Optional.ofNullable(mediaType).flatMap(ImportFormat::of);
        var meant = Optional.ofNullable(format).or(() -> told).orElseThrow(IntakeRefusal.FORMAT_REQUIRED::refused);
        return new NewImport(meant, dryRun, fileName == null ? null : FileName.of(fileName));
    }
}
