package dev.peacetime.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What can be imported. */
enum ImportFormat {
    /** {@code Connections.csv} as LinkedIn exports it. */
    LINKEDIN_CONNECTIONS(64 * 1024 * 1024, "text/csv") {
        @Override
        ImportRows open(InputStream file, Instant sentAt) throws IOException {
            return ConnectionRows.open(file, sentAt);
        }
    },
    /** A résumé as of jsonresume.org. */
    JSON_RESUME(JsonResume.LARGEST_DOCUMENT, "application/vnd.jsonresume+json") {
        @Override
        ImportRows open(InputStream file, Instant sentAt) throws IOException {
            return ResumeRow.open(file, sentAt);
        }
    };

    /** In bytes. */
    final int largest;

    private final String mediaType;

    ImportFormat(int largest, String mediaType) {
        this.largest = largest;
        this.mediaType = mediaType;
    }

    /** The format that a media type tells by itself. */
    static Optional<ImportFormat> of(String mediaType) {
        var bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        for (var format : values()) {
            if (format.mediaType.equals(bare)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * The file's rows.
     *
     * @param sentAt when the file was sent: what it says was true then, as far as anybody knows
     * @throws RefusedFile when it is no such file
     */
    abstract ImportRows open(InputStream file, Instant sentAt) throws IOException;
}
