package dev.peacetime.referral;

/** How the one who puts in a word knows the person. */
enum Relationship {
    MANAGED,
    REPORTED_TO,
    WORKED_WITH,
    STUDIED_WITH,
    /** Knows of them, without having worked with them: worth saying, and as good an answer as any other. */
    KNOW_OF
}
