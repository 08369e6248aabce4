package dev.peacetime.organization;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/me")
@Tag(name = "Me")
class MeResource {

    private final Members members;
    private final Organizations organizations;
    private final Caller caller;

    MeResource(Members members, Organizations organizations, Caller caller) {
        this.members = members;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "Show who calls and what they may do")
    public MeView getMe() {
        var memberId = caller.memberId();
        var member = memberId == null ? null : members.member(memberId);
        return new MeView(member, organizations.mine(), List.copyOf(caller.permissions()));
    }
}
