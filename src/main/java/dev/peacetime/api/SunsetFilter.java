package dev.peacetime.api;

import dev.peacetime.kernel.GoesAway;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Tells whoever still calls what goes away. */
@Provider
class SunsetFilter implements ContainerResponseFilter {

    @Context
    @Nullable
    ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        var method = called == null ? null : called.getResourceMethod();
        var leaves = method == null ? null : method.getAnnotation(GoesAway.class);
        if (leaves != null) {
            var sunset = Sunset.of(leaves.since(), leaves.on());
            answer.getHeaders().putSingle("Deprecation", sunset.deprecation());
            answer.getHeaders().putSingle("Sunset", sunset.sunset());
        }
    }
}
