package dev.peacetime.person;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom the organization has forgotten and shall not be told of again by a file. What is kept are keyed hashes of what they
 * were recognised by: enough to know them again, not enough to know who they were.
 */
@ApplicationScoped
public class Suppressions {

    private static final String SECRET = "select i.suppression_secret from installation i";

    /** Hashes go to the server as text: an array of bytes the driver cannot make. */
    private static final String HELD = """
            select k.suppression_id
            from suppression_key k
            where k.organization_id = :organization
              and k.hash in (select decode(h.hash, 'hex') from unnest(:hashes::text[]) as h (hash))
            limit 1""";

    private static final String ALL_HELD = """
            select encode(k.hash, 'hex') as hash
            from suppression_key k
            where k.organization_id = :organization
              and k.hash in (select decode(h.hash, 'hex') from unnest(:hashes::text[]) as h (hash))""";

    private static final String WRITE = """
            insert into suppression (organization_id, id, reason, created_at)
            values (:organization, :id, :reason, :now)""";

    private static final String WRITE_KEYS = """
            insert into suppression_key (organization_id, suppression_id, kind, hash)
            select :organization, :id, k.kind, decode(k.hash, 'hex')
            from unnest(:kinds::text[], :hashes::text[]) as k (kind, hash)""";

    private final Sql sql;
    private final Clock clock;
    private volatile byte @Nullable [] secret;

    Suppressions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page<SuppressionView> list(PageRequest page) {
        return sql.query(SuppressionView.SQL).page(page, Keyset.newestFirst("s.id"), SuppressionView::of);
    }

    /** Whether this is somebody who was forgotten: by any address, or by name and employer together. */
    public boolean hold(NewPerson somebody) {
        var hashes = hashes(SuppressionKey.of(somebody));
        return !hashes.isEmpty() && sql.query(HELD).bind("hashes", hashes).any();
    }

    /** At which places of the list people stand who were forgotten. */
    Set<Integer> held(List<NewPerson> people) {
        var places = new HashMap<String, Set<Integer>>();
        for (var place = 0; place < people.size(); place++) {
            for (var hash : hashes(SuppressionKey.of(people.get(place)))) {
                places.computeIfAbsent(hash, unseen -> new HashSet<>()).add(place);
            }
        }
        var held = new HashSet<Integer>();
        if (!places.isEmpty()) {
            sql.query(ALL_HELD)
                    .bind("hashes", places.keySet())
                    .list(row -> held.addAll(places.getOrDefault(row.text("hash"), Set.of())));
        }
        return held;
    }

    /** Writes down by what a person would be recognised who is about to be forgotten. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID personId, SuppressionReason reason) {
        var keys = List.copyOf(Set.copyOf(
                sql.query(SuppressionKey.OF_PERSON).bind("person", personId).list(SuppressionKey::of)));
        if (keys.isEmpty()) {
            return;
        }
        var id = Ids.next();
        sql.query(WRITE)
                .bind("id", id)
                .bind("reason", reason)
                .bind("now", clock.instant())
                .execute();
        sql.query(WRITE_KEYS)
                .bind("id", id)
                .bind("kinds", keys.stream().map(key -> key.kind().name()).toList())
                .bind("hashes", hashes(keys))
                .execute();
    }

    private List<String> hashes(List<SuppressionKey> keys) {
        return keys.stream()
                .map(key -> HexFormat.of().formatHex(key.hash(sql.organization(), secret())))
                .toList();
    }

    private byte[] secret() {
        var known = secret;
        if (known == null) {
            known = sql.query(SECRET).one(row -> row.bytes("suppression_secret"));
            secret = known;
        }
        return known;
    }
}
