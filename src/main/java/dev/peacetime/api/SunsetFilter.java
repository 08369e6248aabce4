package dev.peacetime.api;

import dev.peacetime.kernel.GoesAway;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jspecify.annotations.Nullable;

/** Tells whoever still calls what goes away. */
@Provider
class SunsetFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        var called = called(request);
        var leaves = called == null ? null : called.getMethod().getAnnotation(GoesAway.class);
        if (leaves != null) {
            var sunset = Sunset.of(leaves.since(), leaves.on());
            answer.getHeaders().putSingle("Deprecation", sunset.deprecation());
            answer.getHeaders().putSingle("Sunset", sunset.sunset());
        }
    }

    /** None, if it was refused before it was known what was called. */
    private static @Nullable ResteasyReactiveResourceInfo called(ContainerRequestContext request) {
        return ((ResteasyReactiveContainerRequestContext) request)
                .getServerRequestContext()
                .getResteasyReactiveResourceInfo();
    }
}
