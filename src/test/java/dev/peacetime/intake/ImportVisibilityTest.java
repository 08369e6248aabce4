package dev.peacetime.intake;

import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ImportVisibilityTest {

    @Inject
    Sql sql;

    /** Sent by that member with that key; asked for by that member with that key, who administers the members or not. */
    @ParameterizedTest
    @CsvSource({
        "ann, k1, ann, k1, false, true",
        "ann, k1, ann, k2, false, true",
        "ann, k1, bob, k1, false, false",
        "ann, k1,    , k1, false, false",
        "   , k1,    , k1, false, true",
        "   , k1,    , k2, false, false",
        "   , k1, ann, k2, false, false",
        "   ,   ,    , k1, false, false",
        "   ,   ,    ,   , false, false",
        "ann, k1, bob, k2, true,  true",
        "   , k1, bob, k2, true,  true",
    })
    void isOfTheSenderAndOfAdministrators(
            String sender, String senderKey, String member, String key, boolean seesAll, boolean sees) {
        assertThat(ImportVisibility.sees(id(sender), id(senderKey), id(member), id(key), seesAll))
                .isEqualTo(sees);
        assertThat(inSql(sender, senderKey, member, key, seesAll)).isEqualTo(sees);
    }

    private boolean inSql(String sender, String senderKey, String member, String key, boolean seesAll) {
        return Tenant.callFor(
                UUID.randomUUID(),
                id(member),
                () -> sql.query(
                                "select 1 from (values (:sender::uuid, :key::uuid)) as i (member_id, caller_id) where true")
                        .and(ImportVisibility.SQL)
                        .bind("sender", id(sender))
                        .bind("key", id(senderKey))
                        .bind("caller", id(key))
                        .bind("seesAll", seesAll)
                        .any());
    }

    private static UUID id(String name) {
        return name == null ? null : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
