package dev.peacetime.ats;

import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import dev.peacetime.vault.SealedRows;
import dev.peacetime.vault.SealedText;
import dev.peacetime.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** By what ATSs sign: sealed, and in plain only while a signature is looked at or the secret is shown. */
@ApplicationScoped
class AtsSecrets implements SealedRows {

    private static final String SEALED = "select c.id, c.key_id, c.sealed, " + Vault.KEY_COLUMNS + """

            from ats_connection c
            join data_key k on k.organization_id = c.organization_id and k.id = c.key_id
            where c.organization_id = :organization""";

    private static final String SEALED_BEFORE = SEALED + """
             and c.key_id <> :key
            order by c.id
            limit :most
            for update of c""";

    /** Nothing that anybody sees changes by it, so that the connection's version stays. */
    private static final String SEAL_ANEW = """
            update ats_connection set key_id = :key, sealed = :sealed
            where organization_id = :organization and id = :id""";

    private final Sql sql;
    private final Vault vault;

    AtsSecrets(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    SealedText seal(String secret, UUID connectionId) {
        return vault.seal(secret, place(connectionId));
    }

    String of(UUID connectionId) {
        return sql.query(SEALED).one("c.id", connectionId, this::open);
    }

    @Override
    public int sealAnew(UUID currentKeyId, int most) {
        var earlier = sql.query(SEALED_BEFORE)
                .bind("key", currentKeyId)
                .bind("most", most)
                .list(row -> new Opened(row.uuid("id"), open(row)));
        earlier.forEach(each -> {
            var sealed = seal(each.secret, each.connectionId);
            sql.query(SEAL_ANEW)
                    .bind("id", each.connectionId)
                    .bind("key", sealed.keyId())
                    .bind("sealed", sealed.sealed())
                    .execute();
        });
        return earlier.size();
    }

    private record Opened(UUID connectionId, String secret) {}

    private String open(Row row) {
        return vault.open(row, place(row.uuid("id")));
    }

    private static String place(UUID connectionId) {
        return "ats secret " + connectionId;
    }
}
