package dev.peacetime.note;

/** What must not decide about anybody, and what a note touches on. */
enum ProtectedKind {
    AGE,
    HEALTH,
    FAMILY,
    RELIGION,
    UNION,
    ORIGIN,
    SEX,
    POLITICS
}
