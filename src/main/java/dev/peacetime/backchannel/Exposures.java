package dev.peacetime.backchannel;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who came to know that somebody is considered. What reveals it commits with its row here, or not at all. */
@ApplicationScoped
class Exposures {

    private final Sql sql;
    private final Clock clock;

    Exposures(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Writes down that a candidacy was revealed, in the transaction that reveals it.
     *
     * @param toPersonId the referee who learned of it, or
     * @param toMemberId the member who did
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(
            ExposureAct act,
            BackchannelRequestView request,
            @Nullable UUID toPersonId,
            @Nullable UUID toMemberId,
            @Nullable UUID askId) {
        sql.query(BackchannelQueries.WRITE_EXPOSURE)
                .bind("id", Ids.next())
                .bind("person", request.personId())
                .bind("toPerson", toPersonId)
                .bind("toMember", toMemberId)
                .bind("act", act)
                .bind("role", request.roleId())
                .bind("ask", askId)
                .bind("consent", request.consentId())
                .bind("now", clock.instant())
                .execute();
    }

    Page<ExposureView> of(UUID personId, PageRequest page) {
        return sql.query(BackchannelQueries.EXPOSURES)
                .bind("person", personId)
                .page(page, Keyset.newestFirst("x.id"), ExposureView::of);
    }
}
