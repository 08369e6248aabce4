package dev.peacetime.ats;

import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.person.People;
import dev.peacetime.role.RoleVisibility;
import dev.peacetime.role.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** ATSs that send their events: to connect them, to say who is who there, and to see what they sent. */
@ApplicationScoped
class AtsConnections {

    private static final int SECRET_BYTES = 32;

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Caller caller;
    private final AtsSecrets secrets;
    private final Roles roles;
    private final People people;
    private final SecureRandom random = new SecureRandom();

    AtsConnections(
            Sql sql,
            EntityManager entities,
            Clock clock,
            Caller caller,
            AtsSecrets secrets,
            Roles roles,
            People people) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.caller = caller;
        this.secrets = secrets;
        this.roles = roles;
        this.people = people;
    }

    Page<AtsConnectionView> list(PageRequest page) {
        return sql.query(AtsConnectionView.SQL).page(page, Keyset.newestFirst("c.id"), AtsConnectionView::of);
    }

    AtsConnectionView connection(UUID id) {
        return sql.query(AtsConnectionView.SQL).one("c.id", id, AtsConnectionView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<AtsConnectionView> shown(UUID id) {
        return sql.query(AtsConnectionView.SQL).gathered("c.id", id, AtsConnectionView::of);
    }

    /** The answer shows the secret, this once. */
    @Transactional
    AtsConnectionView add(NewAtsConnection form) {
        var secret = form.secret() == null ? made() : form.secret();
        var connection = new AtsConnection(form, clock.instant());
        connection.isSignedBy(secrets.seal(secret, connection.id));
        connection.persistAndFlush();
        return connection(connection.id).showing(secret);
    }

    /** From now on its events are refused; what it sent is kept. */
    @Transactional
    void close(UUID id) {
        locked(id).close(clock.instant());
    }

    Page<AtsEventView> events(UUID id, AtsEventFilter filter, PageRequest page) {
        return sql.query(AtsEventView.SQL)
                .and("e.connection_id = :connection", "connection", id)
                .and("e.status = :status", "status", filter.status)
                .page(page, Keyset.newestFirst("e.id"), AtsEventView::of)
                .under(() -> connection(id));
    }

    Page<AtsJobView> jobs(UUID id, PageRequest page) {
        return RoleVisibility.bind(sql.query(AtsQueries.JOBS.formatted(RoleVisibility.SQL)), caller)
                .and("j.connection_id = :connection", "connection", id)
                .page(page, Keyset.ascending("j.external_id", "external_id", "text"), AtsJobView::of)
                .under(() -> connection(id));
    }

    @Transactional
    AtsJobView map(UUID id, NewAtsJob job) {
        connection(id);
        roles.seen(job.roleId()).orElseThrow(AtsRefusal.ATS_ROLE_UNKNOWN::refused);
        sql.query(AtsQueries.MAP_JOB)
                .bind("connection", id)
                .bind("external", job.externalId())
                .bind("role", job.roleId())
                .execute();
        return RoleVisibility.bind(sql.query(AtsQueries.JOBS.formatted(RoleVisibility.SQL)), caller)
                .and("j.connection_id = :connection", "connection", id)
                .and("j.external_id = :external", "external", job.externalId())
                .one(AtsJobView::of);
    }

    @Transactional
    NewAtsCandidate map(UUID id, NewAtsCandidate candidate) {
        connection(id);
        var person = people.standing(candidate.personId()).orElseThrow(AtsRefusal.ATS_PERSON_UNKNOWN::refused);
        sql.query(AtsQueries.KEEP_CANDIDATE)
                .bind("connection", id)
                .bind("external", candidate.externalId())
                .bind("person", person)
                .execute();
        return new NewAtsCandidate(candidate.externalId(), person);
    }

    private AtsConnection locked(UUID id) {
        var connection = entities.find(AtsConnection.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (connection == null || !connection.isOpen()) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        return connection;
    }

    private String made() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
