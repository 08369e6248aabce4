package dev.peacetime.webhook;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where a tool wants to be told what happens, as far as whoever made it may know. */
@Entity
class Webhook extends Kept {

    String url;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 200)
    @Column(columnDefinition = "text[]")
    List<String> types;

    @Nullable
    String description;

    @Column(name = "caller_id", updatable = false)
    UUID callerId;

    @Column(name = "member_id", updatable = false)
    @Nullable
    UUID memberId;

    boolean enabled;

    @Enumerated(EnumType.STRING)
    @Column(name = "disabled_by")
    @Nullable
    DisabledBy disabledBy;

    @SuppressWarnings("NullAway")
    Webhook() {}

    @SuppressWarnings("NullAway")
    Webhook(NewWebhook form, UUID callerId, @Nullable UUID memberId, Instant now) {
        super(now);
        this.callerId = callerId;
        this.memberId = memberId;
        become(form.url(), form.types() == null ? List.of() : form.types(), form.description(), true, now);
    }

    void become(WebhookDetails details, Instant now) {
        become(details.url(), details.types(), details.description(), details.enabled(), now);
    }

    private void become(String url, List<String> types, @Nullable String description, boolean enabled, Instant now) {
        this.url = url;
        this.types = types.stream().distinct().sorted().toList();
        this.description = description;
        if (enabled) {
            this.enabled = true;
            this.disabledBy = null;
        } else {
            disable(DisabledBy.OWNER, now);
        }
        changed(now);
    }

    /** Nothing is sent any more; who did so first is remembered. */
    void disable(DisabledBy by, Instant now) {
        this.enabled = false;
        if (disabledBy == null) {
            this.disabledBy = by;
        }
        changed(now);
    }

    WebhookDetails details() {
        return new WebhookDetails(url, types, description, enabled);
    }
}
