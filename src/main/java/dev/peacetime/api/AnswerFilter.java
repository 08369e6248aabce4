package dev.peacetime.api;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.Versioned;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Gives every answer its headers: nothing personal is cached, views carry their ETag, pages the link to the next one. */
@Provider
class AnswerFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        var headers = answer.getHeaders();
        headers.putSingle("Cache-Control", "no-store");
        headers.add("Vary", "Accept");
        if (answer.getEntity() instanceof Versioned view) {
            var etag = etag(view, answer.getMediaType());
            headers.putSingle("ETag", etag);
            if (isRead(request) && matches(request.getHeaderString("If-None-Match"), etag)) {
                answer.setStatus(304);
                answer.setEntity(null);
            }
        } else if (answer.getEntity() instanceof Page<?> page && page.next() != null) {
            headers.putSingle("Link", "<" + next(request.getUriInfo(), page.next()) + ">; rel=\"next\"");
        }
    }

    /** Another form of the same has another tag; in front of it stands the same version. */
    private static String etag(Versioned view, @Nullable MediaType form) {
        return form == null || form.getSubtype().equals("json")
                ? view.etag()
                : view.etag().replaceFirst("\"$", "." + form.getSubtype().replaceAll("[^a-z]", "") + "\"");
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static boolean matches(@Nullable String wanted, String etag) {
        if (wanted == null) {
            return false;
        }
        for (var each : wanted.split(",")) {
            var tag = each.strip();
            if (tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }

    private static String next(UriInfo uri, String cursor) {
        return uri.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("after", cursor)
                .build()
                .toString();
    }
}
