package dev.peacetime.api;

import dev.peacetime.kernel.Refusal;

/** What HTTP itself is told no for. */
public enum ApiRefusal implements Refusal {
    BODY_MALFORMED(400, "The body cannot be read as what the contract asks for; see violations."),
    REQUEST_MALFORMED(400, "This is no well-formed HTTP: it needs a Host, and an address whose escapes can be read."),
    PARAMETER_INVALID(400, "A parameter is unknown, doubled or not what the contract asks for; see violations."),
    UNAUTHENTICATED(401, "Call with `Authorization: Bearer` and a living API key or access token."),
    PERMISSION_MISSING(403, "Your key or token does not permit this; GET /v1/me lists what it permits."),
    METHOD_NOT_ALLOWED(405, "There is nothing here that does this; see the Allow header."),
    NOT_ACCEPTABLE(406, "None of the media types that you accept can be given here."),
    BODY_TOO_LARGE(413, "The body is too large: 1 MiB at most, 256 MiB for an import."),
    URI_TOO_LONG(414, "The address is too long."),
    MEDIA_TYPE_UNSUPPORTED(415, "The body's media type is not one that can be read here."),
    RATE_LIMITED(429, "You call more often than you may; Retry-After says when to go on, RateLimit-Policy how often."),
    HEADERS_TOO_LARGE(431, "The headers are too large: 16 KiB at most."),
    BODY_REQUIRED(400, "This needs a body."),
    INTERNAL(500, "Something broke on our side, and nothing was changed. Name the request id when asking for help."),
    UNAVAILABLE(503, "The service is overloaded or has no database at the moment. Try again a little later.");

    private final int status;
    private final String sentence;

    ApiRefusal(int status, String sentence) {
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
