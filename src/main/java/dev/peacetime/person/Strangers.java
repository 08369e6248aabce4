package dev.peacetime.person;

import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Who of many is nobody that is known, and nobody who was forgotten; told without asking for each of them. */
@ApplicationScoped
public class Strangers {

    private static final String KNOWN_BY_ADDRESS = """
            select distinct g.place
            from unnest(:places::integer[], :kinds::text[], :keys::text[]) as g (place, kind, key)
            join contact_way w on w.organization_id = :organization and w.living and w.kind = g.kind and w.key = g.key""";

    private static final String NAMESAKES = """
            select distinct g.place
            from unnest(:places::integer[], :names::text[], :employers::text[]) as g (place, name, employer)
            join person p on p.organization_id = :organization and p.name_key = g.name and p.standing
            join employment m on m.organization_id = p.organization_id and m.person_id = p.id and m.to_date is null
            join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
            join employer_name n on n.organization_id = r.organization_id
              and n.employer_id = case when r.merged_into_id is null then r.id else r.merged_into_id end and n.key = g.employer""";

    private final Sql sql;
    private final Suppressions suppressions;

    Strangers(Sql sql, Suppressions suppressions) {
        this.sql = sql;
        this.suppressions = suppressions;
    }

    /** At which places of the list such people stand: neither an address, nor where none is given name and employer, is known. */
    public Set<Integer> among(List<NewPerson> people) {
        var signs = new ArrayList<Sign>();
        var namesakes = new ArrayList<Sign>();
        var strangers = new HashSet<Integer>();
        for (var place = 0; place < people.size(); place++) {
            var own = addresses(place, PersonKeys.of(people.get(place)));
            signs.addAll(own);
            if (own.isEmpty()) {
                namesakes.addAll(names(place, people.get(place)));
            }
            strangers.add(place);
        }
        strangers.removeAll(known(KNOWN_BY_ADDRESS, "kinds", "keys", signs));
        strangers.removeAll(known(NAMESAKES, "names", "employers", namesakes));
        strangers.removeAll(suppressions.held(people));
        return strangers;
    }

    private List<Integer> known(String text, String one, String other, List<Sign> signs) {
        return signs.isEmpty()
                ? List.of()
                : sql.query(text)
                        .bind("places", each(signs, sign -> String.valueOf(sign.place)))
                        .bind(one, each(signs, Sign::one))
                        .bind(other, each(signs, Sign::other))
                        .list(row -> row.number("place"));
    }

    private static List<String> each(List<Sign> signs, Function<Sign, String> part) {
        return signs.stream().map(part).toList();
    }

    private static List<Sign> addresses(int place, PersonKeys keys) {
        var signs = new ArrayList<Sign>();
        keys.emails().forEach(key -> signs.add(new Sign(place, ContactKind.EMAIL.name(), key)));
        keys.phones().forEach(key -> signs.add(new Sign(place, ContactKind.PHONE.name(), key)));
        keys.links().forEach(key -> signs.add(new Sign(place, ContactKind.LINK.name(), key)));
        return signs;
    }

    private static List<Sign> names(int place, NewPerson somebody) {
        var name = PersonName.key(somebody.name());
        return somebody.work().stream()
                .filter(work -> work.to() == null && work.employer() != null)
                .map(work -> new Sign(place, name, EmployerName.key(String.valueOf(work.employer()))))
                .toList();
    }

    /** By what somebody at a place may be known: kind and key of an address, or the keys of name and employer. */
    private record Sign(int place, String one, String other) {}
}
