package dev.peacetime.organization;

import dev.peacetime.kernel.Expected;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.MergePatch;
import dev.peacetime.kernel.Patches;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The organization that calls; and the founding of the first one. */
@ApplicationScoped
public class Organizations {

    private final Sql sql;
    private final Tenant tenant;
    private final Patches patches;
    private final Clock clock;
    private final Members members;
    private final ApiKeys keys;

    Organizations(Sql sql, Tenant tenant, Patches patches, Clock clock, Members members, ApiKeys keys) {
        this.sql = sql;
        this.tenant = tenant;
        this.patches = patches;
        this.clock = clock;
        this.members = members;
        this.keys = keys;
    }

    OrganizationView mine() {
        return sql.query(OrganizationView.SQL).one(OrganizationView::of);
    }

    @Transactional
    OrganizationView change(Expected expected, MergePatch<OrganizationSettings> patch) {
        var organization = Panache.getEntityManager().find(Organization.class, tenant.organizationId());
        if (!expected.matches(organization.version)) {
            throw KernelRefusal.VERSION_CONFLICT.refused();
        }
        organization.become(patches.apply(patch, organization.settings()), clock.instant());
        Panache.flush();
        return mine();
    }

    /** How the organization calls itself. */
    public String name() {
        return mine().name();
    }

    /** The time zone in which this organization counts its days. */
    public ZoneId timeZone() {
        return ZoneId.of(mine().timeZone());
    }

    /**
     * Founds an organization with one administrator.
     *
     * @param givenKey the administrator's key, of the documented shape; a new one is made if there is none
     * @return the administrator's key, which is kept nowhere
     */
    public String found(String name, String adminName, String adminEmail, Optional<String> givenKey) {
        var id = Ids.next();
        return Tenant.callFor(
                id,
                null,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    new Organization(id, name, clock.instant()).persistAndFlush();
                    var admin = members.join(new NewMember(adminName, adminEmail, List.of(Access.ADMIN), null));
                    return keys.issue("First administrator", List.of(), admin, givenKey);
                }));
    }
}
