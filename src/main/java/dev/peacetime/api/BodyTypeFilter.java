package dev.peacetime.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Where an operation does not say otherwise, bodies are JSON; else a plain text would be taken for a record of one text. */
@Provider
class BodyTypeFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @SuppressWarnings("NullAway")
    BodyTypeFilter() {}

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if (method == null || method.isAnnotationPresent(Consumes.class) || !hasBody(request)) {
            return;
        }
        if (!isJson(request)) {
            throw new NotSupportedException();
        }
    }

    private static boolean hasBody(ContainerRequestContext request) {
        var length = request.getHeaderString("Content-Length");
        return request.getHeaderString("Transfer-Encoding") != null || (length != null && !length.equals("0"));
    }

    private static boolean isJson(ContainerRequestContext request) {
        try {
            var type = request.getMediaType();
            return type != null && isJson(type);
        } catch (IllegalArgumentException noMediaType) {
            return false;
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getType().equals("application")
                && (type.getSubtype().equals("json") || type.getSubtype().equals("merge-patch+json"));
    }
}
