package dev.peacetime.vault;

import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;

/** Seals texts and opens them. A sealed text is bound to its organization and its place, and opens nowhere else. */
@ApplicationScoped
public class Vault {

    /** Columns of a text's key {@code k} that {@link #open} needs beside {@code key_id} and {@code sealed}. */
    public static final String KEY_COLUMNS = "k.service_key, k.wrapped";

    private final Sql sql;
    private final DataKeys keys;

    Vault(Sql sql, DataKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /**
     * Seals a text under the organization's current key, which stays the current one until the transaction ends.
     *
     * @param place where it is kept: what kind of thing, which one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SealedText seal(String text, String place) {
        var key = keys.current();
        return new SealedText(key.id(), Aes.seal(key.bytes(), text.getBytes(StandardCharsets.UTF_8), bound(place)));
    }

    /**
     * Opens the sealed text of a row, which selects {@code key_id}, {@code sealed} and {@link #KEY_COLUMNS}: text and key
     * are of one moment, so that an exchange of keys is never noticed.
     */
    public String open(Row row, String place) {
        var key = keys.unwrapped(row.uuid("key_id"), row);
        return new String(Aes.open(key, row.bytes("sealed"), bound(place)), StandardCharsets.UTF_8);
    }

    private String bound(String place) {
        return sql.organization() + " " + place;
    }
}
