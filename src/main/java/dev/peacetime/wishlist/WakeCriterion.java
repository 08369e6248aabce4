package dev.peacetime.wishlist;

/** What a wish is held against a role by, and how much each weighs in the score. */
enum WakeCriterion {
    FAMILY(10),
    LEVEL(15),
    /** Each skill that the wish names. */
    SKILL(10),
    LOCATION(15),
    REMOTE(10),
    PAY(15),
    MANAGER(20),
    /** Each skill that the role asks for and the person has; never missed. */
    OWN_SKILL(5),
    /** What kept the person from being hired is not there with this role; never missed. */
    OBSTACLE(20);

    final int weight;

    WakeCriterion(int weight) {
        this.weight = weight;
    }
}
