package dev.peacetime.reverse;

import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.person.PersonInUse;
import dev.peacetime.role.RoleVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** A candidate was offered to talk with volunteers by the caller, for a role that they see, or chose the caller. */
@ApplicationScoped
class PersonInReverseReference implements PersonInUse {

    private final Sql sql;
    private final Caller caller;

    PersonInReverseReference(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    @Override
    public boolean isSeen(Collection<UUID> people) {
        return RoleVisibility.bind(sql.query(ReverseQueries.SEEN), caller)
                .bind("people", people)
                .any();
    }
}
