package dev.peacetime.api;

import jakarta.ws.rs.container.ContainerRequestContext;

/** What is counted apart, since it costs apart. */
enum RateKind {
    CALLS,
    SEARCHES,
    EXPORTS,
    IMPORTS;

    static RateKind of(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (request.getMethod().equals("POST")) {
            return path.equals("/v1/imports") ? IMPORTS : CALLS;
        }
        if (request.getUriInfo().getQueryParameters().containsKey("q")) {
            return SEARCHES;
        }
        return path.startsWith("/v1/reports/") || path.endsWith("/bundle") ? EXPORTS : CALLS;
    }

    long perCaller(RateSettings settings) {
        return switch (this) {
            case CALLS -> settings.calls();
            case SEARCHES -> settings.searches();
            case EXPORTS -> settings.exports();
            case IMPORTS -> settings.imports();
        };
    }
}
