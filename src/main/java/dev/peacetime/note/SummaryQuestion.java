package dev.peacetime.note;

/** What can be counted of notes. */
enum SummaryQuestion {
    WOULD_WORK_AGAIN,
    FIRST_HAND,
    /** Whether anything was said to a question of the request. */
    ANSWERED
}
