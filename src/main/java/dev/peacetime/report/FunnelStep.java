package dev.peacetime.report;

/** How far a referral can come; each step has those before it behind it. */
enum FunnelStep {
    SUBMITTED("Sent"),
    ACKNOWLEDGED("Acknowledged"),
    SCREENING("Screening"),
    INTERVIEWING("Interviewing"),
    OFFER("Offer"),
    HIRED("Hired");

    private final String label;

    FunnelStep(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
