package dev.peacetime.kernel;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Tells Hibernate whose rows a session may see; nobody's, when nobody calls. */
@RequestScoped
@PersistenceUnitExtension
class HibernateTenant implements TenantResolver {

    private static final String NOBODY = new UUID(0, 0).toString();

    private final Tenant tenant;

    HibernateTenant(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public String getDefaultTenantId() {
        return NOBODY;
    }

    @Override
    public String resolveTenantId() {
        var organization = tenant.organizationId();
        return organization == null ? NOBODY : organization.toString();
    }
}
