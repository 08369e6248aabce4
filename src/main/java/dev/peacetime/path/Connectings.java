package dev.peacetime.path;

import dev.peacetime.kernel.Expected;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import dev.peacetime.organization.Permission;
import dev.peacetime.person.People;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Who wants to connect people, and how much of it. */
@ApplicationScoped
public class Connectings {

    private static final String BEGIN = """
            insert into connecting (organization_id, id, person_id, open, topics, version, created_at, updated_at)
            values (:organization, :id, :person, true, '{}', 0, :now, :now)
            on conflict do nothing""";

    private final Sql sql;
    private final Clock clock;
    private final Caller caller;
    private final People people;
    private final Members members;

    Connectings(Sql sql, Clock clock, Caller caller, People people, Members members) {
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
        this.people = people;
        this.members = members;
    }

    /** What somebody says about it, or what holds as long as they say nothing. */
    public ConnectingView of(UUID personId) {
        return sql.query(ConnectingView.SQL)
                .and("q.id = :person", "person", personId)
                .one(ConnectingView::of);
    }

    @Transactional
    ConnectingView put(UUID personId, Expected expected, NewConnecting form) {
        var person = people.known(personId);
        var own = caller.memberId() == null ? Optional.<UUID>empty() : members.personOf(caller.memberId());
        if (!own.equals(Optional.of(person)) && !caller.may(Permission.SHIELDS_WRITE)) {
            throw PathRefusal.CONNECTING_NOT_YOURS.refused();
        }
        begin(person);
        var connecting = Connecting.taken(person);
        expected.of(connecting);
        connecting.become(form, clock.instant());
        Panache.flush();
        return of(person);
    }

    /** Somebody outside said that they want to hear of this no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(UUID personId) {
        begin(personId);
        var connecting = Connecting.taken(personId);
        connecting.become(new NewConnecting(false, connecting.perMonth, connecting.topics), clock.instant());
        Panache.flush();
    }

    private void begin(UUID person) {
        sql.query(BEGIN)
                .bind("id", Ids.next())
                .bind("person", person)
                .bind("now", clock.instant())
                .execute();
    }
}
