package dev.peacetime.backchannel;

import dev.peacetime.guard.ExposureView;
import dev.peacetime.guard.Exposures;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.person.PersonInUse;
import dev.peacetime.role.RoleVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Who came to know that a person is considered, for those who watch over it. */
@ApplicationScoped
class ExposuresSeen implements PersonInUse {

    /**
     * Whoever reads the notes of a request is not told when its referees opened their links: who wrote which of them could be
     * told from that.
     */
    private static final String OPENED_LINKS_OF_OTHERS = """
            (x.act <> 'LINK_OPENED' or not exists (select from ask a
              join backchannel_request b on b.organization_id = a.organization_id and b.id = a.request_id
              where a.organization_id = x.organization_id and a.id = x.cause_id and\s""" + BackchannelVisibility.REQUEST + "))";

    private final Exposures exposures;
    private final Caller caller;

    ExposuresSeen(Exposures exposures, Caller caller) {
        this.exposures = exposures;
        this.caller = caller;
    }

    Page<ExposureView> of(UUID personId, PageRequest page) {
        return RoleVisibility.bind(exposures.select(personId), caller)
                .and(OPENED_LINKS_OF_OTHERS)
                .page(page, Keyset.newestFirst("x.id"), ExposureView::of);
    }

    @Override
    public boolean isSeen(Collection<UUID> people) {
        return caller.may(Permission.EXPOSURES_READ)
                && RoleVisibility.bind(exposures.naming(people), caller)
                        .and(OPENED_LINKS_OF_OTHERS)
                        .then("limit 1")
                        .any();
    }
}
