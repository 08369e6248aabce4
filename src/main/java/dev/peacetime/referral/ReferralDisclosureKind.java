package dev.peacetime.referral;

/** Why a referrer may not be free in what they say. */
enum ReferralDisclosureKind {
    KIN,
    MONEY,
    REPORTS_TO_ME,
    OTHER
}
