package dev.peacetime.organization;

import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refusal;
import dev.peacetime.kernel.Sql;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys by which tools and members call. */
@ApplicationScoped
public class ApiKeys {

    private final Sql sql;
    private final EntityManager entities;
    private final Members members;
    private final Clock clock;

    ApiKeys(Sql sql, EntityManager entities, Members members, Clock clock) {
        this.sql = sql;
        this.entities = entities;
        this.members = members;
        this.clock = clock;
    }

    Page<ApiKeyView> list(PageRequest page) {
        return sql.query(ApiKeyView.SQL).page(page, Keyset.newestFirst("k.id"), ApiKeyView::of);
    }

    @Transactional
    ApiKeyView issue(NewApiKey wanted, Caller issuer) {
        var permissions = wanted.permissions() == null ? List.<String>of() : wanted.permissions();
        var now = clock.instant();
        var opens = opens(permissions, wanted.memberId());
        ApiKeyRules.mayIssue(opens, wanted.memberId() != null, issuer.permissions(), wanted.expiresAt(), now)
                .map(Refusal::refused)
                .ifPresent(refused -> {
                    throw refused;
                });
        if (wanted.memberId() != null && members.active(wanted.memberId()).isEmpty()) {
            throw OrganizationRefusal.KEY_MEMBER_UNKNOWN.refused();
        }
        var key = new ApiKey(
                wanted.name(), permissions.stream().distinct().toList(), wanted.memberId(), wanted.expiresAt(), now);
        return shown(key, KeySecret.random());
    }

    /** Makes a member's key with nobody asking for it; the key in plain is the answer. */
    String issue(String name, List<String> permissions, @Nullable UUID memberId, Optional<String> given) {
        var secret = given.map(key -> KeySecret.parse(key).orElseThrow()).orElseGet(KeySecret::random);
        shown(new ApiKey(name, permissions, memberId, null, clock.instant()), secret);
        return secret.key();
    }

    /** The new secret is shown to whoever rotates, who must therefore have what it opens. */
    @Transactional
    ApiKeyView rotate(UUID id, KeyRotation rotation, Caller rotator) {
        var key = found(id);
        var now = clock.instant();
        if (!rotator.permissions().containsAll(opens(key.permissions, key.memberId))) {
            throw OrganizationRefusal.KEY_PERMISSION_NOT_YOURS.refused();
        }
        if (!key.opensAt(now)) {
            throw OrganizationRefusal.KEY_REVOKED.refused();
        }
        var secret = KeySecret.random();
        key.rotate(secret, rotation.overlap(), now);
        Panache.flush();
        return view(id).showing(secret);
    }

    @Transactional
    void revoke(UUID id) {
        found(id).revoke(clock.instant());
    }

    /** What a key opens: a member's key that was given nothing does all that its member may. */
    private Collection<String> opens(List<String> given, @Nullable UUID memberId) {
        return given.isEmpty() && memberId != null ? members.permissionsOf(memberId) : given;
    }

    private ApiKeyView shown(ApiKey key, KeySecret secret) {
        key.opensWith(secret);
        key.persistAndFlush();
        return view(key.id).showing(secret);
    }

    private ApiKeyView view(UUID id) {
        return sql.query(ApiKeyView.SQL).one("k.id", id, ApiKeyView::of);
    }

    private ApiKey found(UUID id) {
        var key = entities.find(ApiKey.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (key == null) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        return key;
    }
}
