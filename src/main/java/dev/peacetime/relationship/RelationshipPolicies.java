package dev.peacetime.relationship;

import dev.peacetime.kernel.Expected;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The organization's word on its members' relationships; there is one always, and it is the usual one until it is changed. */
@ApplicationScoped
class RelationshipPolicies {

    private static final String BEGIN = """
            insert into relationship_policy (organization_id, id, ties_shared, warm_up_required, version, created_at, updated_at)
            values (:organization, :id, true, false, 0, :now, :now)
            on conflict do nothing""";

    private final Sql sql;
    private final Clock clock;
    private final Event<TiesShownOtherwise> otherwise;

    RelationshipPolicies(Sql sql, Clock clock, Event<TiesShownOtherwise> otherwise) {
        this.sql = sql;
        this.clock = clock;
        this.otherwise = otherwise;
    }

    RelationshipPolicyView policy() {
        return sql.query(RelationshipPolicyView.SQL).one(RelationshipPolicyView::of);
    }

    @Transactional
    RelationshipPolicyView put(Expected expected, RelationshipTerms terms) {
        sql.query(BEGIN).bind("id", Ids.next()).bind("now", clock.instant()).execute();
        var policy = RelationshipPolicy.<RelationshipPolicy>findAll()
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        expected.of(policy);
        var before = policy.tiesShared;
        policy.become(terms, clock.instant());
        Panache.flush();
        if (before != policy.tiesShared) {
            otherwise.fire(new TiesShownOtherwise());
        }
        return policy();
    }
}
