package dev.peacetime.organization;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The tenant itself. Its id is what every other row is led by. */
@Entity
class Organization extends PanacheEntityBase {

    @Id
    @Column(name = "organization_id", updatable = false)
    UUID id;

    String name;

    @Column(name = "time_zone")
    String timeZone;

    @Version
    long version;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @SuppressWarnings("NullAway")
    Organization() {}

    @SuppressWarnings("NullAway")
    Organization(UUID id, String name, Instant now) {
        this.id = id;
        this.name = name;
        this.timeZone = "UTC";
        this.createdAt = now;
        this.updatedAt = now;
    }

    void become(OrganizationSettings settings, Instant now) {
        this.name = settings.name();
        this.timeZone = settings.timeZone();
        this.updatedAt = now;
    }

    OrganizationSettings settings() {
        return new OrganizationSettings(name, timeZone);
    }
}
