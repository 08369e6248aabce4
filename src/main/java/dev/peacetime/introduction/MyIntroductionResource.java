package dev.peacetime.introduction;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/me/introductions")
@Tag(name = "Relationships")
class MyIntroductionResource {

    private final Introductions introductions;

    MyIntroductionResource(Introductions introductions) {
        this.introductions = introductions;
    }

    @GET
    @PermissionsAllowed(Permission.INTRODUCTIONS_READ)
    @Operation(summary = "List the introductions in which you take part, the newest first")
    @Refuses("MEMBER_REQUIRED")
    public Page<IntroductionView> listMyIntroductions(@Valid @BeanParam PageRequest page) {
        return introductions.mine(page);
    }
}
