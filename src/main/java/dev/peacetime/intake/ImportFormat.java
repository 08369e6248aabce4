package dev.peacetime.intake;

/** What a file is. */
enum ImportFormat {
    LINKEDIN_CONNECTIONS,
    JSON_RESUME
}
