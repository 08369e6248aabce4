package dev.peacetime.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whoever was merged into another is found under that one's id, with all that lies below it. */
@ApplicationScoped
class Redirects {

    @ServerExceptionMapper
    RestResponse<Void> mergedAway(MergedAway merged, UriInfo uri) {
        var asked = uri.getRequestUri();
        var path = merged.insteadOf(asked.getRawPath());
        var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return RestResponse.ResponseBuilder.<Void>create(307)
                .header("Location", path + query)
                .build();
    }
}
