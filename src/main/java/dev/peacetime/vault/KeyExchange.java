package dev.peacetime.vault;

import dev.peacetime.kernel.Background;
import dev.peacetime.kernel.Chore;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

/**
 * Exchanges an organization's key while the service runs: from that moment on the new one seals, what earlier ones sealed is
 * sealed anew behind the request, and then they are destroyed.
 */
@ApplicationScoped
class KeyExchange implements Chore {

    private static final int AT_ONCE = 50;

    private final Sql sql;
    private final DataKeys keys;
    private final List<SealedRows> rows;
    private final Background background;

    KeyExchange(Sql sql, DataKeys keys, @All List<SealedRows> rows, Background background) {
        this.sql = sql;
        this.keys = keys;
        this.rows = rows;
        this.background = background;
    }

    Page<DataKeyView> list(PageRequest page) {
        return sql.query(DataKeyView.SQL).page(page, Keyset.newestFirst("k.id"), DataKeyView::of);
    }

    DataKeyView key(UUID id) {
        return sql.query(DataKeyView.SQL).one("k.id", id, DataKeyView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<DataKeyView> shown(UUID id) {
        return sql.query(DataKeyView.SQL).gathered("k.id", id, DataKeyView::of);
    }

    @Transactional
    DataKeyView begin() {
        var key = keys.exchange();
        background.queue(this, sql.organization(), key);
        return key(key);
    }

    @Override
    public String name() {
        return "exchange-data-key";
    }

    @Override
    public Optional<Instant> turn(UUID organizationId, UUID subjectId, BooleanSupplier stop) {
        return Tenant.callFor(organizationId, null, () -> {
            while (!stop.getAsBoolean()) {
                if (QuarkusTransaction.requiringNew().call(this::sealedAnew)) {
                    return Optional.empty();
                }
            }
            return Optional.of(Instant.EPOCH);
        });
    }

    /** Whether all is sealed under the current key, which cannot be exchanged meanwhile; then the earlier ones go. */
    private boolean sealedAnew() {
        var current = keys.current();
        var done = true;
        for (var each : rows) {
            done &= each.sealAnew(current.id(), AT_ONCE) < AT_ONCE;
        }
        if (done) {
            keys.destroyEarlier();
        }
        return done;
    }
}
