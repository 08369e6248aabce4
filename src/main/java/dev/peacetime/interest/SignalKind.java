package dev.peacetime.interest;

/** What somebody did that shows interest; what each counts stands in {@code interest/weights.csv}. */
public enum SignalKind {
    ATTENDED_EVENT,
    ASKED_ABOUT_PRODUCT,
    CONTRIBUTED,
    FOLLOWED_UP,
    VISITED,
    ASKED_ABOUT_WORK
}
