package dev.peacetime.conflict;

/** What two people can have to do with each other beside work, or above each other in it. */
enum DeclaredTieKind {
    KIN,
    MONEY,
    REPORTING_LINE
}
