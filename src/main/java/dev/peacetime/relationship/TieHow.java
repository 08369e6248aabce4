package dev.peacetime.relationship;

/** How a member knows a person; what that alone is worth is the first term of {@link StrengthRules}. */
public enum TieHow {
    FRIEND(0.40),
    MANAGED(0.35),
    REPORTED_TO(0.35),
    WORKED_WITH(0.30),
    STUDIED_WITH(0.20),
    MET(0.12),
    /** Connected on a network, which says that each has once pressed a button. */
    CONNECTED(0.06),
    KNOW_OF(0.03);

    final double worth;

    TieHow(double worth) {
        this.worth = worth;
    }
}
