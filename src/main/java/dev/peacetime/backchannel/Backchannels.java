package dev.peacetime.backchannel;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonRefusal;
import dev.peacetime.role.RoleVisibility;
import dev.peacetime.role.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** What shall be learned about candidates, for which roles; seen by those who hire for the role. */
@ApplicationScoped
public class Backchannels {

    private final Sql sql;
    private final Clock clock;
    private final Caller caller;
    private final People people;
    private final Roles roles;
    private final Event<Announced> announce;

    Backchannels(Sql sql, Clock clock, Caller caller, People people, Roles roles, Event<Announced> announce) {
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
        this.people = people;
        this.roles = roles;
        this.announce = announce;
    }

    Page<BackchannelRequestView> list(BackchannelFilter filter, PageRequest page) {
        return select(BackchannelQueries.REQUESTS)
                .and("b.person_id = :person", "person", filter.personId)
                .and("b.role_id = :role", "role", filter.roleId)
                .page(page, Keyset.newestFirst("b.id"), BackchannelRequestView::of);
    }

    BackchannelRequestView request(UUID id) {
        return select(BackchannelQueries.REQUESTS).one("b.id", id, BackchannelRequestView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<BackchannelRequestView> shown(UUID id) {
        return select(BackchannelQueries.REQUESTS).gathered("b.id", id, BackchannelRequestView::of);
    }

    @Transactional
    BackchannelRequestView add(NewBackchannelRequest wanted) {
        var requester = caller.asMember();
        var told = wanted.candidateTold();
        BackchannelRules.mayRequest(
                        wanted.reached(), wanted.consentId() != null, told == null ? null : told.at(), clock.instant())
                .ifPresent(refusal -> {
                    throw refusal.refused();
                });
        roles.seen(wanted.roleId()).orElseThrow(BackchannelRefusal.ROLE_UNKNOWN::refused);
        var personId = people.standing(wanted.personId()).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused);
        var request = new BackchannelRequest(personId, wanted, requester, clock.instant());
        request.persistAndFlush();
        announce.fire(new BackchannelRequested(request.id));
        return request(request.id);
    }

    /** Whom a request is about, if the caller may see it. */
    public RequestSubject seen(UUID requestId) {
        return RequestSubject.of(request(requestId));
    }

    /** The same of a request, whoever may see it: for acts of those who were let in by something else. */
    public RequestSubject ofAny(UUID requestId) {
        return RequestSubject.of(
                sql.query(BackchannelQueries.ANY_REQUEST).bind("id", requestId).one(BackchannelRequestView::of));
    }

    /** A text bound to what the caller may see of roles. */
    public Query select(String text) {
        return RoleVisibility.bind(sql.query(text), caller);
    }
}
