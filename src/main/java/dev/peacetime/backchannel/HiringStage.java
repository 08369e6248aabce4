package dev.peacetime.backchannel;

/** How far the candidate has come when others are asked about them. */
enum HiringStage {
    SCREENING,
    INTERVIEWS,
    FINAL,
    OFFER
}
