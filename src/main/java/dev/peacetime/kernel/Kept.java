package dev.peacetime.kernel;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Something that one organization keeps: its id, its owner, its version, when it was made and last changed. */
@MappedSuperclass
public abstract class Kept extends PanacheEntityBase {

    @Id
    @Column(updatable = false)
    public UUID id;

    /** A text here and a uuid there: Quarkus hands the tenant to Hibernate as text, and the driver lets the server cast it. */
    @TenantId
    @Column(name = "organization_id", updatable = false, columnDefinition = "uuid")
    public String organizationId;

    @Version
    public long version;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    /** For Hibernate only. */
    @SuppressWarnings("NullAway")
    protected Kept() {}

    @SuppressWarnings("NullAway")
    protected Kept(Instant now) {
        this(Ids.next(), now);
    }

    /** For what must not tell by its id when it was made. */
    @SuppressWarnings("NullAway")
    protected Kept(UUID id, Instant now) {
        this.id = id;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Says that it, or something that it consists of, changed: its version goes up. */
    public void changed(Instant now) {
        this.updatedAt = now;
    }
}
