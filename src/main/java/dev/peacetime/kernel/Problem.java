package dev.peacetime.kernel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every refusal: problem details as of RFC 9457, with a code for programs. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Why the request was refused (RFC 9457), and what to do about it.")
public record Problem(
        @Schema(description = "A stable URI of this kind of problem.", format = "uri-reference")
        String type,

        @Schema(description = "The same for every problem of this kind.")
        String title,

        @Schema(description = "The HTTP status, once more.", minimum = "400", maximum = "599")
        int status,

        @Schema(description = "What happened and what to do, for people.")
        String detail,

        @Schema(description = "What programs decide by.") String code,

        @Schema(description = "The request's id, to be named when asking for help.")
        String requestId,

        @Schema(description = "The trace that the request belongs to (W3C Trace Context), if it belongs to one.")
        @Nullable
        String traceparent,

        @Schema(description = "Everything wrong with the request, all at once.")
        List<Violation> violations,

        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> evidence) {

    /** Content type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Where the contract describes the problem with this code. */
    static String typeOf(Refusal refusal) {
        return "/problems/" + refusal.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The problem that tells a refusal. */
    public static Problem of(Refused refused, String requestId, @Nullable String traceparent) {
        var refusal = refused.refusal();
        var title = refusal.name().charAt(0)
                + refusal.name().substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return new Problem(
                typeOf(refusal),
                title,
                refusal.status(),
                refusal.sentence(),
                refusal.name(),
                requestId,
                traceparent,
                refused.violations(),
                refused.evidence());
    }
}
