package dev.peacetime.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be imported. */
enum ImportFormat {
    /** {@code Connections.csv} as LinkedIn exports it. */
    LINKEDIN_CONNECTIONS(ImportFormat.LARGEST_LIST, "text/csv") {
        @Override
        ImportRows open(InputStream file, Instant sentAt, @Nullable CsvMapping mapping) throws IOException {
            return ConnectionRows.open(file, sentAt);
        }
    },
    /** A résumé as of jsonresume.org. */
    JSON_RESUME(JsonResume.LARGEST_DOCUMENT, "application/vnd.jsonresume+json") {
        @Override
        ImportRows open(InputStream file, Instant sentAt, @Nullable CsvMapping mapping) throws IOException {
            return ResumeRow.open(file, sentAt);
        }
    },
    /** Any number of vCards, of version 4, 3 or 2.1. */
    VCARD(ImportFormat.LARGEST_LIST, "text/vcard", "text/x-vcard") {
        @Override
        ImportRows open(InputStream file, Instant sentAt, @Nullable CsvMapping mapping) throws IOException {
            return CardRows.open(file, sentAt);
        }
    },
    /** Candidates as Greenhouse exports them. */
    GREENHOUSE_CSV(ImportFormat.LARGEST_LIST) {
        @Override
        ImportRows open(InputStream file, Instant sentAt, @Nullable CsvMapping mapping) throws IOException {
            return CsvRows.open(file, CsvMapping.GREENHOUSE, sentAt);
        }
    },
    /** Candidates as Lever exports them. */
    LEVER_CSV(ImportFormat.LARGEST_LIST) {
        @Override
        ImportRows open(InputStream file, Instant sentAt, @Nullable CsvMapping mapping) throws IOException {
            return CsvRows.open(file, CsvMapping.LEVER, sentAt);
        }
    },
    /** Any other list of people, by a mapping of its columns. */
    CSV(ImportFormat.LARGEST_LIST) {
        @Override
        ImportRows open(InputStream file, Instant sentAt, @Nullable CsvMapping mapping) throws IOException {
            return CsvRows.open(file, mapping == null ? CsvMapping.USUAL : mapping, sentAt);
        }
    };

    /** A million people with their addresses and employers. */
    private static final int LARGEST_LIST = 256 * 1024 * 1024;

    /** In bytes. */
    final int largest;

    private final List<String> mediaTypes;

    ImportFormat(int largest, String... mediaTypes) {
        this.largest = largest;
        this.mediaTypes = List.of(mediaTypes);
    }

    /** The format that a media type tells by itself. */
    static Optional<ImportFormat> of(String mediaType) {
        var bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        for (var format : values()) {
            if (format.mediaTypes.contains(bare)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * The file's rows.
     *
     * @param sentAt when the file was sent: what it says was true then, as far as anybody knows
     * @param mapping which column is what, if whoever sent it said so
     * @throws RefusedFile when it is no such file
     */
    abstract ImportRows open(InputStream file, Instant sentAt, @Nullable CsvMapping mapping) throws IOException;
}
