package dev.peacetime.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.peacetime.assistant.UnreadableArguments;
import dev.peacetime.kernel.Failures;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Patches;
import dev.peacetime.kernel.Problem;
import dev.peacetime.kernel.Refusal;
import dev.peacetime.kernel.Refused;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where a no becomes an answer: problem details, a code, what is wrong where; never a class name or SQL. */
@ApplicationScoped
class Problems implements Failures {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final RequestId requestId;
    private final AllowedVerbs verbs;

    Problems(RequestId requestId, AllowedVerbs verbs) {
        this.requestId = requestId;
        this.verbs = verbs;
    }

    @ServerExceptionMapper
    Response refused(Refused refused) {
        return answer(refused).build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        return answer(KernelRefusal.VALIDATION_FAILED.refused().about(Violations.of(invalid)))
                .build();
    }

    @ServerExceptionMapper
    Response badPatch(Patches.BadPatch bad) {
        return malformed(bad.getCause());
    }

    /** Quarkus would answer it with the name of a class. */
    @ServerExceptionMapper
    Response mistyped(MismatchedInputException mistyped) {
        return malformed(mistyped);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unauthenticated(SecurityException failure, ContainerRequestContext request) {
        var sent = request.getHeaderString("Authorization") != null;
        return answer(ApiRefusal.UNAUTHENTICATED.refused())
                .header("WWW-Authenticate", sent ? "Bearer error=\"invalid_token\"" : "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure) {
        return answer(ApiRefusal.PERMISSION_MISSING.refused()).build();
    }

    /** The issuer of access tokens does not answer; who came with one cannot be known. */
    @ServerExceptionMapper
    Response issuerAway(OIDCException failure) {
        return answer(ApiRefusal.UNAVAILABLE.refused()).build();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure, ContainerRequestContext request) {
        if (failure.getCause() instanceof JsonProcessingException malformed) {
            return malformed(malformed);
        }
        if (failure.getCause() != null
                && DatabaseRefusals.of(failure.getCause()).isPresent()) {
            return anything(failure.getCause());
        }
        var original = failure.getResponse();
        var status = original.getStatus();
        var answer = answer(refusalOf(status, failure).refused());
        if (original.getHeaderString("Retry-After") != null) {
            answer.header("Retry-After", original.getHeaderString("Retry-After"));
        }
        if (status == 405) {
            answer.header("Allow", verbs.at(request.getUriInfo().getPath()));
        }
        if (status == 415 && request.getMethod().equals("PATCH")) {
            answer.header("Accept-Patch", "application/merge-patch+json, application/json");
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response anything(Throwable failure) {
        if (BodyFaults.isOne(failure)) {
            return answer(ApiRefusal.BODY_MALFORMED.refused().about(BodyFaults.TOLD))
                    .build();
        }
        var refusal = DatabaseRefusals.of(failure).orElse(ApiRefusal.INTERNAL);
        if (refusal == ApiRefusal.INTERNAL) {
            LOG.error("A request failed, and the fault is ours", failure);
        }
        return answer(refusal.refused()).build();
    }

    @Override
    public Problem problem(RuntimeException failure) {
        return told(refused(failure));
    }

    private static Refused refused(RuntimeException failure) {
        if (failure instanceof Refused refused) {
            return refused;
        }
        if (failure instanceof ConstraintViolationException invalid) {
            return KernelRefusal.VALIDATION_FAILED.refused().about(Violations.of(invalid));
        }
        if (failure instanceof ForbiddenException) {
            return ApiRefusal.PERMISSION_MISSING.refused();
        }
        if (failure instanceof UnreadableArguments unreadable) {
            return ApiRefusal.BODY_MALFORMED.refused().about(Violations.of(unreadable.getCause()));
        }
        var refusal = DatabaseRefusals.of(failure).orElse(ApiRefusal.INTERNAL);
        if (refusal == ApiRefusal.INTERNAL) {
            LOG.error("A part of a request failed, and the fault is ours", failure);
        }
        return refusal.refused();
    }

    private Response malformed(@Nullable Throwable cause) {
        return answer(ApiRefusal.BODY_MALFORMED.refused().about(Violations.of(cause)))
                .build();
    }

    private static Refusal refusalOf(int status, WebApplicationException failure) {
        return switch (status) {
            // Quarkus says 404 where a path's id or a parameter is not of its type.
            case 404 -> failure.getCause() == null ? KernelRefusal.NOT_FOUND : ApiRefusal.PARAMETER_INVALID;
            case 401 -> ApiRefusal.UNAUTHENTICATED;
            case 403 -> ApiRefusal.PERMISSION_MISSING;
            case 405 -> ApiRefusal.METHOD_NOT_ALLOWED;
            case 406 -> ApiRefusal.NOT_ACCEPTABLE;
            case 413 -> ApiRefusal.BODY_TOO_LARGE;
            case 414 -> ApiRefusal.URI_TOO_LONG;
            case 415 -> ApiRefusal.MEDIA_TYPE_UNSUPPORTED;
            case 503 -> ApiRefusal.UNAVAILABLE;
            default -> status < 500 ? ApiRefusal.BODY_MALFORMED : ApiRefusal.INTERNAL;
        };
    }

    private Response.ResponseBuilder answer(Refused refused) {
        var status = refused.refusal().status();
        var answer = Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(told(refused));
        if (status == 503 || refused.refusal() == KernelRefusal.IDEMPOTENCY_IN_PROGRESS) {
            answer.header("Retry-After", "1");
        }
        if (refused.evidence().get("retryAfterSeconds") instanceof Number seconds) {
            answer.header("Retry-After", seconds);
        }
        return answer;
    }

    private Problem told(Refused refused) {
        return Problem.of(refused, requestId.toString(), requestId.traceparent());
    }
}
