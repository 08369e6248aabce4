package dev.peacetime.kernel;

/** What any request can be told no for, whatever it is about. */
public enum KernelRefusal implements Refusal {
    NOT_FOUND(404, "There is no such thing, or it is not for you to see."),
    VALIDATION_FAILED(400, "The request does not have the shape that the contract asks for; see violations."),
    CURSOR_INVALID(
            400, "The cursor is not one that this list gave you with these filters. Start again without `after`."),
    VERSION_CONFLICT(412, "It was changed since you read it. Read it again and repeat your change on what stands now."),
    VERSION_REQUIRED(428, "Send If-Match with the ETag that you read, so that no other change is overwritten."),
    IDEMPOTENCY_KEY_INVALID(400, "An Idempotency-Key has 1 to 200 visible ASCII characters."),
    IDEMPOTENCY_MISMATCH(422, "This Idempotency-Key was used for another request. Take a new key for a new request."),
    IDEMPOTENCY_IN_PROGRESS(409, "A request with this Idempotency-Key is still running. Try again in a second."),
    IDEMPOTENCY_ANSWER_ERASED(
            410, "A request with this Idempotency-Key was answered; whom the answer told of has been erased since."),
    REFERENCE_UNKNOWN(422, "Something that the request refers to does not exist, or is not for you to see."),
    ALREADY_EXISTS(409, "There is one like it already.");

    private final int status;
    private final String sentence;

    KernelRefusal(int status, String sentence) {
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
