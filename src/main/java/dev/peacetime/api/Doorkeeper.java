package dev.peacetime.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Problem;
import dev.peacetime.kernel.Refusal;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jboss.logging.MDC;

/** Sees every request before anything else does: gives it its id, and turns away what is too large to look at. */
@ApplicationScoped
class Doorkeeper {

    private static final long LARGEST_BODY = 1024 * 1024;
    private static final long LARGEST_IMPORT = 256 * LARGEST_BODY;
    /** Twice what a calendar may have, so that its own refusal says how to make it smaller. */
    private static final long LARGEST_CALENDAR = 8 * LARGEST_BODY;

    private static final long SMALL_BODY = 64 * 1024;

    private static final int LONGEST_ADDRESS = 4000;
    private static final int LARGEST_HEADERS = 16 * 1024;

    /** Before whatever else knows what to do with failures. */
    private static final int FIRST = -1_000_000;

    /**
     * A small body is taken in whole before a thread is given to the call. It would else be handed from thread to thread, which
     * costs each of them a wake-up, and who never sends what they announced would hold a thread. Not over HTTP/2, where a
     * request that has ended is one that the JAX-RS layer can no longer take; nor of who waits to be told to go on.
     */
    private final BodyHandler small = BodyHandler.create(false);

    private final ObjectMapper json;

    Doorkeeper(ObjectMapper json) {
        this.json = json;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::greet, 1000);
    }

    /**
     * What fails before any route is found: a request without a host, one for something that is no path, and one whose address
     * cannot be read, at which routes are not even tried any further.
     */
    void stand(@Observes Router router) {
        router.route().order(FIRST).failureHandler(call -> {
            if (call.statusCode() == 400 && !call.response().ended()) {
                turnAway(call, ApiRefusal.REQUEST_MALFORMED);
            } else if (call.statusCode() == 404 && !call.response().ended()) {
                turnAway(call, KernelRefusal.NOT_FOUND);
            } else {
                call.next();
            }
        });
        router.errorHandler(400, call -> turnAway(call, ApiRefusal.REQUEST_MALFORMED));
    }

    private void greet(RoutingContext call) {
        var id = RequestId.of(call);
        call.response().putHeader(RequestId.HEADER, id);
        MDC.put("requestId", id);
        Optional.ofNullable(TraceParent.of(call)).ifPresent(trace -> MDC.put("traceparent", trace));
        if (call.request().uri().length() > LONGEST_ADDRESS) {
            turnAway(call, ApiRefusal.URI_TOO_LONG);
        } else if (!isAddress(call.request().uri())) {
            turnAway(call, ApiRefusal.REQUEST_MALFORMED);
        } else if (lengthOfHeaders(call) > LARGEST_HEADERS) {
            turnAway(call, ApiRefusal.HEADERS_TOO_LARGE);
        } else if (announcedLength(call) > largest(call.request().path())) {
            turnAway(call, ApiRefusal.BODY_TOO_LARGE);
        } else if (hasSmallBody(call)) {
            small.handle(call);
        } else {
            call.next();
        }
    }

    private static boolean hasSmallBody(RoutingContext call) {
        var type = call.request().getHeader("Content-Type");
        var length = announcedLength(call);
        return call.request().version() != HttpVersion.HTTP_2
                && length > 0
                && length <= SMALL_BODY
                && type != null
                && type.contains("json")
                && call.request().getHeader("Expect") == null;
    }

    static long largest(String path) {
        return switch (path) {
            case "/v1/imports" -> LARGEST_IMPORT;
            case "/v1/touchpoints/calendar" -> LARGEST_CALENDAR;
            default -> LARGEST_BODY;
        };
    }

    private static boolean isAddress(String uri) {
        try {
            new URI(uri);
            return true;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static int lengthOfHeaders(RoutingContext call) {
        return call.request().headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length() + 4)
                .sum();
    }

    private static long announcedLength(RoutingContext call) {
        var length = call.request().getHeader("Content-Length");
        if (length == null || !length.matches("\\d+")) {
            return 0;
        }
        return length.length() > 18 ? Long.MAX_VALUE : Long.parseLong(length);
    }

    private void turnAway(RoutingContext call, Refusal refusal) {
        call.response()
                .setStatusCode(refusal.status())
                .putHeader(RequestId.HEADER, RequestId.of(call))
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .putHeader("Cache-Control", "no-store")
                .end(body(Problem.of(refusal.refused(), RequestId.of(call), TraceParent.of(call))));
    }

    private String body(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
