package dev.peacetime.person;

import dev.peacetime.kernel.Row;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One thing by which somebody is recognised, as it is hashed. */
record SuppressionKey(SuppressionKind kind, String key) {

    private static final String SEPARATOR = "\n";

    /** Of whoever was merged into the person as well; each employer by every name that it has. */
    static final String OF_PERSON = """
            with known as (
              select p.organization_id, p.id, p.name_key
              from person p
              where p.organization_id = :organization and (p.id = :person or p.merged_into_id = :person)
            )
            select w.kind, w.key
            from known k
            join contact_way w on w.organization_id = k.organization_id and w.person_id = k.id
            where w.key is not null
            union
            select 'NAME_AND_EMPLOYER', k.name_key || E'\\n' || n.key
            from known k
            join employment m on m.organization_id = k.organization_id
              and m.person_id in (select other.id from known other)
            join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
            join employer_name n on n.organization_id = r.organization_id
              and n.employer_id = case when r.merged_into_id is null then r.id else r.merged_into_id end""";

    static SuppressionKey of(Row row) {
        return new SuppressionKey(row.constant("kind", SuppressionKind.class), row.text("key"));
    }

    static List<SuppressionKey> of(NewPerson somebody) {
        var known = PersonKeys.of(somebody);
        var keys = new ArrayList<SuppressionKey>();
        known.emails().forEach(key -> keys.add(new SuppressionKey(SuppressionKind.EMAIL, key)));
        known.phones().forEach(key -> keys.add(new SuppressionKey(SuppressionKind.PHONE, key)));
        known.links().forEach(key -> keys.add(new SuppressionKey(SuppressionKind.LINK, key)));
        var name = PersonName.key(somebody.name());
        somebody.work().stream()
                .flatMap(work -> Stream.ofNullable(work.employer()))
                .map(employer -> name + SEPARATOR + EmployerName.key(employer))
                .forEach(key -> keys.add(new SuppressionKey(SuppressionKind.NAME_AND_EMPLOYER, key)));
        return keys;
    }

    byte[] hash(UUID organizationId, byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(String.join(SEPARATOR, organizationId.toString(), kind.name(), key)
                    .getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
