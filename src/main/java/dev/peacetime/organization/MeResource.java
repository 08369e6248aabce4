package dev.peacetime.organization;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
    private final Agenda agenda;

    MeResource(Members members, Organizations organizations, Caller caller, Agenda agenda) {
        this.members = members;
        this.organizations = organizations;
        this.caller = caller;
        this.agenda = agenda;
    }

    @GET
    @Authenticated
    @Operation(summary = "Show who calls and what they may do")
    public MeView getMe() {
        var memberId = caller.memberId();
        var member = memberId == null ? null : members.member(memberId);
        return new MeView(member, organizations.mine(), List.copyOf(caller.permissions()));
    }

    @GET
    @Path("agenda")
    @Authenticated
    @Operation(summary = "List what awaits you, soonest first")
    @Refuses("MEMBER_REQUIRED")
    public Page<AgendaItem> listMyAgenda(@Valid @BeanParam PageRequest page) {
        return agenda.mine(page);
    }
}
