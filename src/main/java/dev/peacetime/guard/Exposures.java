package dev.peacetime.guard;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.SqlFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.jboss.logging.Logger;

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

    private static final String NAMING = """
            select x.id
            from exposure x
            where x.organization_id = :organization
              and (x.person_id = any (:people::uuid[]) or x.to_person_id = any (:people::uuid[]))""";

    private static final Logger LOG = Logger.getLogger(Exposures.class);

    private final Sql sql;
    private final Clock clock;

    Exposures(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Writes down that a candidacy was revealed, in the transaction that reveals it, or nothing is revealed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(NewExposure exposure) {
        orNothing(sql.query(WRITE)
                .bind("id", Ids.next())
                .bind("person", exposure.personId())
                .bind("toPerson", exposure.toPersonId())
                .bind("toMember", exposure.toMemberId())
                .bind("act", exposure.act())
                .bind("role", exposure.roleId())
                .bind("cause", exposure.causeId())
                .bind("consent", exposure.consentId())
                .bind("now", clock.instant()));
    }

    /** The same, unless that very act is written down already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void writeOnce(NewExposure exposure) {
        var written = sql.query(EXPOSURES)
                .bind("person", exposure.personId())
                .and("x.act = :act", "act", exposure.act())
                .and("x.cause_id = :cause", "cause", exposure.causeId())
                .any();
        if (!written) {
            write(exposure);
        }
    }

    /**
     * Writes a row without which nothing may be revealed.
     *
     * @throws dev.peacetime.kernel.Refused with {@code EXPOSURE_NOT_WRITTEN} if it cannot be written, whyever
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void orNothing(Query insert) {
        try {
            insert.execute();
        } catch (SqlFailure failure) {
            if (isAnswered(failure)) {
                throw failure;
            }
            LOG.error("Who comes to know could not be written down; nothing was revealed", failure);
            throw GuardRefusal.EXPOSURE_NOT_WRITTEN.refused();
        }
    }

    /** Two in each other's way are tried again, and what is not there is the caller's mistake. */
    private static boolean isAnswered(SqlFailure failure) {
        return failure.getCause() instanceof SQLException sql
                && sql.getSQLState() != null
                && (sql.getSQLState().startsWith("40") || sql.getSQLState().equals("23503"));
    }

    /** Exposures {@code x} that name one of these people, on whichever side. */
    public Query naming(Collection<UUID> people) {
        return sql.query(NAMING).bind("people", people);
    }

    /** Exposures {@code x} of a person, to be narrowed and read as {@link ExposureView}. */
    public Query select(UUID personId) {
        return sql.query(EXPOSURES).bind("person", personId);
    }
}
