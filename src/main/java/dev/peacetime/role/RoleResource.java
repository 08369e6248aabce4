package dev.peacetime.role;

import dev.peacetime.kernel.MergePatch;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "Roles")
class RoleResource {

    private final Roles roles;
    private final RoleProgress progress;
    private final RoleHistory history;
    private final RoleConflicts conflicts;
    private final Writes writes;

    RoleResource(Roles roles, RoleProgress progress, RoleHistory history, RoleConflicts conflicts, Writes writes) {
        this.roles = roles;
        this.progress = progress;
        this.history = history;
        this.conflicts = conflicts;
        this.writes = writes;
    }

    @GET
    @Path("roles")
    @PermissionsAllowed(Permission.ROLES_READ)
    @Operation(summary = "List the roles that you may see, the newest first")
    public Page<RoleView> listRoles(@Valid @BeanParam RoleFilter filter, @Valid @BeanParam PageRequest page) {
        return roles.list(filter, page);
    }

    @POST
    @Path("roles")
    @PermissionsAllowed(Permission.ROLES_WRITE)
    @Operation(summary = "Add a role, as a draft")
    @Refuses({
        "PAY_MIN_ABOVE_MAX",
        "CURRENCY_UNKNOWN",
        "COVER_NEEDS_CONFIDENTIAL",
        "CONFIDENTIAL_NEEDS_TEAM",
        "SHAPED_NEEDS_OPPORTUNISTIC",
        "SHAPED_NEEDS_CONFIDENTIAL",
        "PERSON_UNKNOWN",
        "HIRING_TEAM_MEMBER_TWICE",
        "HIRING_TEAM_MEMBER_UNKNOWN"
    })
    public RestResponse<RoleView> addRole(@NotNull @Valid NewRole role) {
        return writes.create(() -> roles.add(role));
    }

    @GET
    @Path("roles/{id}")
    @PermissionsAllowed(Permission.ROLES_READ)
    @Operation(summary = "Show a role")
    public CompletionStage<RoleView> getRole(UUID id) {
        return roles.shown(id);
    }

    @PATCH
    @Path("roles/{id}")
    @PermissionsAllowed(Permission.ROLES_WRITE)
    @Operation(summary = "Change a role")
    @Refuses({
        "PAY_MIN_ABOVE_MAX",
        "CURRENCY_UNKNOWN",
        "COVER_NEEDS_CONFIDENTIAL",
        "CONFIDENTIAL_NEEDS_TEAM",
        "SHAPED_NEEDS_OPPORTUNISTIC",
        "SHAPED_NEEDS_CONFIDENTIAL",
        "PERSON_UNKNOWN",
        "OPENINGS_TAKEN"
    })
    public RestResponse<RoleView> changeRole(UUID id, @NotNull MergePatch<RoleDetails> change) {
        return writes.change(() -> roles.change(id, writes.expected(), change));
    }

    @POST
    @Path("roles/{id}/opening")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.ROLES_WRITE)
    @Operation(summary = "Open a role: a draft, or one on hold")
    @Refuses("ROLE_CANNOT_OPEN")
    public RestResponse<RoleView> openRole(UUID id) {
        return writes.change(() -> progress.open(id));
    }

    @POST
    @Path("roles/{id}/hold")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.ROLES_WRITE)
    @Operation(summary = "Put an open role on hold")
    @Refuses("ROLE_CANNOT_BE_HELD")
    public RestResponse<RoleView> holdRole(UUID id) {
        return writes.change(() -> progress.hold(id));
    }

    @POST
    @Path("roles/{id}/closing")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.ROLES_WRITE)
    @Operation(summary = "Close a role as filled or cancelled, or one of its openings by whom it is filled with")
    @Refuses({"ROLE_CANNOT_CLOSE", "PERSON_UNKNOWN"})
    public RestResponse<RoleView> closeRole(UUID id, @NotNull @Valid RoleClosing closing) {
        return writes.change(() -> progress.close(id, closing));
    }

    @GET
    @Path("roles/{id}/history")
    @PermissionsAllowed(Permission.ROLES_READ)
    @Operation(summary = "List what happened to a role, the oldest first")
    public Page<RoleStep> listRoleHistory(UUID id, @Valid @BeanParam PageRequest page) {
        return history.of(id, page);
    }

    @GET
    @Path("roles/{id}/conflicts")
    @PermissionsAllowed(Permission.ROLES_READ)
    @Operation(summary = "Show what stands between a role's hiring team and a person")
    @Refuses("PERSON_UNKNOWN")
    public ConflictList listRoleConflicts(
            UUID id, @NotNull @QueryParam("personId") @Parameter(description = "The person.") UUID personId) {
        return conflicts.between(id, personId);
    }

    @GET
    @Path("roles/{id}/hiring-team")
    @PermissionsAllowed(Permission.ROLES_READ)
    @Operation(summary = "Show who hires for a role")
    public HiringTeamView getHiringTeam(UUID id) {
        return roles.team(id);
    }

    @PUT
    @Path("roles/{id}/hiring-team")
    @PermissionsAllowed(Permission.ROLES_WRITE)
    @Operation(summary = "Replace those who hire for a role")
    @Refuses({"HIRING_TEAM_EMPTY", "HIRING_TEAM_MEMBER_TWICE", "HIRING_TEAM_MEMBER_UNKNOWN"})
    public RestResponse<HiringTeamView> replaceHiringTeam(UUID id, @NotNull @Valid HiringTeam team) {
        return writes.change(() -> roles.replaceTeam(id, writes.expected(), team));
    }
}
