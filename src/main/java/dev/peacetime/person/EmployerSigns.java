package dev.peacetime.person;

import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** By what employers are known: their names, and the mail domains that are theirs alone. */
@ApplicationScoped
class EmployerSigns {

    private static final String FORGET = """
            with names as (
              delete from employer_name where organization_id = :organization and employer_id = :employer
            )
            delete from employer_domain where organization_id = :organization and employer_id = :employer""";

    private static final String NAMES = """
            insert into employer_name (organization_id, key, employer_id, name, own)
            select :organization, n.key, :employer, n.name, n.key = :own
            from unnest(:keys::text[], :names::text[]) as n (key, name)""";

    private static final String DOMAINS = """
            insert into employer_domain (organization_id, domain, employer_id)
            select :organization, d.domain, :employer from unnest(:domains::text[]) as d (domain)""";

    private final Sql sql;

    EmployerSigns(Sql sql) {
        this.sql = sql;
    }

    void replace(UUID employerId, NewEmployer form) {
        sql.query(FORGET).bind("employer", employerId).execute();
        write(employerId, form);
    }

    void write(UUID employerId, NewEmployer form) {
        var domains = domains(form);
        var names = new LinkedHashMap<String, String>();
        names.put(EmployerName.key(form.name()), form.name().strip());
        form.otherNames().forEach(name -> names.putIfAbsent(EmployerName.key(name), name.strip()));
        sql.query(NAMES)
                .bind("employer", employerId)
                .bind("own", EmployerName.key(form.name()))
                .bind("keys", List.copyOf(names.keySet()))
                .bind("names", List.copyOf(names.values()))
                .execute();
        if (!domains.isEmpty()) {
            sql.query(DOMAINS)
                    .bind("employer", employerId)
                    .bind("domains", List.copyOf(domains))
                    .execute();
        }
    }

    /** In the one form in which domains compare; what cannot be an employer's own is refused with its place. */
    private static Set<String> domains(NewEmployer form) {
        var domains = new LinkedHashSet<String>();
        for (int at = 0; at < form.mailDomains().size(); at++) {
            var place = "/domains/" + at;
            domains.add(Domains.parse(form.mailDomains().get(at))
                    .filter(Domains::maySpeakForAnEmployer)
                    .orElseThrow(() -> PersonRefusal.DOMAIN_INVALID
                            .refused()
                            .about(new Violation(place, "is no domain of an employer's own"))));
        }
        return domains;
    }
}
