package dev.peacetime.referral;

/** Who comes by a link. */
enum ReferralLinkKind {
    /** A member's own link: whoever comes by it comes themselves, and the member vouches. */
    OWN,
    /** Somebody outside puts in a word for somebody else; the member stands for them. */
    OUTSIDERS
}
