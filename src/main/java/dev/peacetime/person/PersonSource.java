package dev.peacetime.person;

/** How we came to know somebody. */
public enum PersonSource {
    /** Entered by a member or a tool. */
    ENTERED,
    /** Brought by a file. */
    IMPORTED,
    /** Named in a referral. */
    REFERRED,
    /** A member of the organization. */
    MEMBER
}
