package dev.peacetime.reverse;

/** How far a reverse reference has come. */
enum ReverseStatus {
    /** The candidate has a link, and may choose somebody. */
    OFFERED,
    /** They chose; whoever it is was told. */
    CHOSEN
}
