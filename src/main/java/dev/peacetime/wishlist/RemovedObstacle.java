package dev.peacetime.wishlist;

/** What kept somebody from being hired, and is not there with another role. */
enum RemovedObstacle {
    RUNNER_UP(WhyNot.RUNNER_UP, "Somebody else was hired then; this is another opening."),
    TIMING(WhyNot.TIMING, "It was the wrong time then; this role is open now."),
    FREEZE(WhyNot.FREEZE, "Hiring was frozen then; this role is open now."),
    PLACE_REMOTE(WhyNot.PLACE, "The place did not fit then; this role is done remotely."),
    PLACE_FITS(WhyNot.PLACE, "The place did not fit then; this role is where they would work."),
    PAY(WhyNot.PAY, "The pay was not enough then; this role pays what they ask."),
    LEVEL(WhyNot.LEVEL, "The level did not fit then; this role is of the level that they wait for."),
    SKILL_GAP(WhyNot.SKILL_GAP, "A skill was missing then; they have all that this role asks for.");

    final WhyNot whyNot;
    final String sentence;

    RemovedObstacle(WhyNot whyNot, String sentence) {
        this.whyNot = whyNot;
        this.sentence = sentence;
    }
}
