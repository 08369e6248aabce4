package dev.peacetime.intake;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a file is and what shall be done with it; taken from the query parameters of a request. */
public class ImportOptions {

    @QueryParam("format")
    @Parameter(description = "What the file is; left out, its media type or its name tells.")
    @Nullable
    ImportFormat format;

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Only judge the rows: nobody is added, and the report says what would become of each.")
    boolean dryRun;

    /** Made by the HTTP layer from a request. */
    public ImportOptions() {}

    ImportFormat formatOf(@Nullable String mediaType, @Nullable String fileName) {
        if (format != null) {
            return format;
        }
        var told = (String.valueOf(mediaType) + " " + fileName).toLowerCase(Locale.ROOT);
        if (told.contains("csv")) {
            return ImportFormat.LINKEDIN_CONNECTIONS;
        }
        if (told.contains("json")) {
            return ImportFormat.JSON_RESUME;
        }
        throw IntakeRefusal.FORMAT_UNKNOWN.refused();
    }
}
