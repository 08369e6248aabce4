package dev.peacetime.api;

import dev.peacetime.kernel.Ids;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id by which a request is found again in logs; the caller's own, if it is harmless to repeat. */
@RequestScoped
class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final RoutingContext call;

    RequestId(RoutingContext call) {
        this.call = call;
    }

    static String of(RoutingContext call) {
        String known = call.get(HEADER);
        if (known == null) {
            var sent = call.request().getHeader(HEADER);
            known = sent != null && HARMLESS.matcher(sent).matches()
                    ? sent
                    : Ids.next().toString();
            call.put(HEADER, known);
        }
        return known;
    }

    @Nullable
    String traceparent() {
        return TraceParent.of(call);
    }

    @Override
    public String toString() {
        return of(call);
    }
}
