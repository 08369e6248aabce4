package dev.peacetime.guard;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Who came to know that somebody is considered. What reveals it commits with its row here, or not at all. */
@ApplicationScoped
public class Exposures {

    private static final String WRITE = """
            insert into exposure (organization_id, id, person_id, to_person_id, to_member_id, by_member_id, act, role_id,
              cause_id, consent_id, created_at)
            values (:organization, :id, :person, :toPerson::uuid, :toMember::uuid, :member::uuid, :act, :role::uuid,
              :cause::uuid, :consent::uuid, :now)""";

    private static final String EXPOSURES = """
            select x.id, x.person_id, x.to_person_id, x.to_member_id, x.by_member_id, x.act, x.role_id, x.cause_id,
              x.consent_id, x.created_at
            from exposure x
            where x.organization_id = :organization and x.person_id = :person""";

    private final Sql sql;
    private final Clock clock;

    Exposures(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Writes down that a candidacy was revealed, in the transaction that reveals it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(NewExposure exposure) {
        sql.query(WRITE)
                .bind("id", Ids.next())
                .bind("person", exposure.personId())
                .bind("toPerson", exposure.toPersonId())
                .bind("toMember", exposure.toMemberId())
                .bind("act", exposure.act())
                .bind("role", exposure.roleId())
                .bind("cause", exposure.causeId())
                .bind("consent", exposure.consentId())
                .bind("now", clock.instant())
                .execute();
    }

    Page<ExposureView> of(UUID personId, PageRequest page) {
        return sql.query(EXPOSURES).bind("person", personId).page(page, Keyset.newestFirst("x.id"), ExposureView::of);
    }
}
