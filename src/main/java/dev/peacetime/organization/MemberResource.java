package dev.peacetime.organization;

import dev.peacetime.kernel.MergePatch;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Writes;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/members")
@Tag(name = "Organization")
class MemberResource {

    private final Members members;
    private final Writes writes;

    MemberResource(Members members, Writes writes) {
        this.members = members;
        this.writes = writes;
    }

    @GET
    @PermissionsAllowed(Permission.MEMBERS_READ)
    @Operation(summary = "List the members, the longest-standing first")
    public Page<MemberView> listMembers(@Valid @BeanParam PageRequest page) {
        return members.list(page);
    }

    @POST
    @PermissionsAllowed(Permission.MEMBERS_WRITE)
    @Operation(summary = "Add a member, who is also a person")
    @Refuses({"MEMBER_EMAIL_TAKEN", "MEMBER_PERSON_UNKNOWN"})
    public RestResponse<MemberView> addMember(@NotNull @Valid NewMember member) {
        return writes.create(() -> members.add(member));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.MEMBERS_READ)
    @Operation(summary = "Show a member")
    public CompletionStage<MemberView> getMember(UUID id) {
        return members.shown(id);
    }

    @PATCH
    @Path("{id}")
    @PermissionsAllowed(Permission.MEMBERS_WRITE)
    @Operation(summary = "Change a member's name, e-mail or access")
    @Refuses({"MEMBER_EMAIL_TAKEN", "MEMBER_PERSON_UNKNOWN", "LAST_ADMINISTRATOR"})
    public RestResponse<MemberView> changeMember(UUID id, @NotNull MergePatch<NewMember> change) {
        return writes.change(() -> members.change(id, writes.expected(), change));
    }

    @POST
    @Path("{id}/deactivation")
    @PermissionsAllowed(Permission.MEMBERS_WRITE)
    @Operation(summary = "Deactivate a member, whose keys and tokens stop opening")
    @ResponseStatus(200)
    @Refuses("LAST_ADMINISTRATOR")
    public RestResponse<MemberView> deactivateMember(UUID id) {
        return writes.change(() -> members.deactivate(id));
    }
}
