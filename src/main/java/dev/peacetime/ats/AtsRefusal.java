package dev.peacetime.ats;

import dev.peacetime.kernel.Refusal;

/** Everything the connections to ATSs say no to. */
public enum AtsRefusal implements Refusal {
    ATS_SIGNATURE_WRONG(
            403,
            "There is no such connection, or the event is not signed by its secret: Greenhouse signs in `Signature`, Ashby in"
                    + " `Ashby-Signature`, Lever in the body's `signature`."),
    ATS_ROLE_UNKNOWN(422, "There is no such role, or it is not for you to see."),
    ATS_PERSON_UNKNOWN(422, "There is no such person.");

    private final int status;
    private final String sentence;

    AtsRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
