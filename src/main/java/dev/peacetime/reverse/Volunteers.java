package dev.peacetime.reverse;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Who said that they are ready to tell candidates how it was to work for somebody; they see their own word only. */
@ApplicationScoped
class Volunteers {

    private final Sql sql;
    private final Members members;
    private final Caller caller;
    private final Clock clock;

    Volunteers(Sql sql, Members members, Caller caller, Clock clock) {
        this.sql = sql;
        this.members = members;
        this.caller = caller;
        this.clock = clock;
    }

    Page<VolunteerView> mine(PageRequest page) {
        caller.asMember();
        return sql.query(ReverseQueries.MINE).page(page, Keyset.newestFirst("v.id"), VolunteerView::of);
    }

    @Transactional
    VolunteerView sayYes(NewVolunteer yes) {
        var me = caller.asMember();
        if (me.equals(yes.managerId())) {
            throw ReverseRefusal.VOLUNTEER_IS_MANAGER.refused();
        }
        members.active(yes.managerId()).orElseThrow(ReverseRefusal.MANAGER_UNKNOWN::refused);
        var id = Ids.next();
        sql.query(ReverseQueries.SAY_YES)
                .bind("id", id)
                .bind("manager", yes.managerId())
                .bind("now", clock.instant())
                .execute();
        return sql.query(ReverseQueries.MINE).one("v.id", id, VolunteerView::of);
    }

    @Transactional
    void takeBack(UUID id) {
        caller.asMember();
        if (sql.query(ReverseQueries.TAKE_BACK)
                        .bind("id", id)
                        .bind("now", clock.instant())
                        .execute()
                == 0) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
    }
}
