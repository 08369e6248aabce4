package dev.peacetime.conflict;

import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who keeps out: kin of the candidate, as declared by whomever, and whoever is a candidate for the same role. */
@ApplicationScoped
public class Recusals {

    private static final String RECUSED = """
            (exists (select from declared_tie y
                where y.organization_id = b.organization_id and y.kind = 'KIN' and (
                  (person_standing(y.organization_id, y.one_id) = z.person_id
                    and person_standing(y.organization_id, y.other_id) = person_standing(b.organization_id, b.person_id))
                  or (person_standing(y.organization_id, y.other_id) = z.person_id
                    and person_standing(y.organization_id, y.one_id) = person_standing(b.organization_id, b.person_id))))
              or exists (select from referral y
                join referral_decision d on d.organization_id = y.organization_id and d.referral_id = y.id
                where y.organization_id = b.organization_id and y.person_id = b.person_id and y.referrer_id = z.member_id
                  and d.disclosures @> '[{"kind": "KIN"}]')
              or exists (select from referral y
                where y.organization_id = b.organization_id and y.role_id = b.role_id and y.person_id = z.person_id
                  and y.closed_at is null))""";

    /** The predicate over a request {@code b}: the member who calls need not keep out of it. */
    public static final String FREE = """
            not exists (select from (select m.person_id, m.id as member_id from member m
                where m.organization_id = b.organization_id and m.id = :member::uuid) z
              where\s""" + RECUSED + ")";

    private static final String BETWEEN = """
            select 1 as recused
            from (select :organization::uuid as organization_id, :candidate::uuid as person_id, :role::uuid as role_id) b
            cross join (
              select m.person_id, m.id as member_id from member m
              where m.organization_id = :organization and m.id = :who::uuid
              union all
              select :person::uuid, null::uuid where :person::uuid is not null) z
            where\s""" + RECUSED;

    private final Sql sql;

    Recusals(Sql sql) {
        this.sql = sql;
    }

    /** Whether a member keeps out of whatever is about that candidate for that role. */
    public boolean isRecused(UUID memberId, UUID candidateId, UUID roleId) {
        return sql.query(BETWEEN)
                .bind("who", memberId)
                .bind("person", null)
                .bind("candidate", candidateId)
                .bind("role", roleId)
                .any();
    }

    /** Whether a referee does. */
    public boolean isRefereeRecused(UUID refereeId, UUID candidateId, UUID roleId) {
        return sql.query(BETWEEN)
                .bind("who", null)
                .bind("person", refereeId)
                .bind("candidate", candidateId)
                .bind("role", roleId)
                .any();
    }
}
