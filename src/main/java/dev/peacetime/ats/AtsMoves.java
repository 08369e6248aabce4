package dev.peacetime.ats;

import dev.peacetime.kernel.Sql;
import dev.peacetime.referral.ReferralMoves;
import dev.peacetime.wishlist.EntryMoves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an ATS's event changes here. */
@ApplicationScoped
class AtsMoves {

    private final Sql sql;
    private final AtsCandidates candidates;
    private final ReferralMoves referrals;
    private final EntryMoves entries;

    AtsMoves(Sql sql, AtsCandidates candidates, ReferralMoves referrals, EntryMoves entries) {
        this.sql = sql;
        this.candidates = candidates;
        this.referrals = referrals;
        this.entries = entries;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    AtsOutcome apply(AtsConnection connection, Happening happening) {
        return switch (happening.kind()) {
            case PING -> AtsOutcome.kept(KeptBecause.PING, null);
            case UNKNOWN -> AtsOutcome.kept(KeptBecause.TYPE_UNKNOWN, null);
            case REMOVED -> removed(connection, happening);
            case MERGED -> merged(connection, happening);
            default -> about(connection, happening);
        };
    }

    /** That somebody is a candidate there no more says nothing of who they are here. */
    private AtsOutcome removed(AtsConnection connection, Happening happening) {
        var known = happening.candidateId() == null
                ? java.util.Optional.<UUID>empty()
                : candidates.forget(connection.id, happening.candidateId());
        return known.map(AtsOutcome::applied).orElseGet(() -> AtsOutcome.kept(KeptBecause.CANDIDATE_UNKNOWN, null));
    }

    private AtsOutcome about(AtsConnection connection, Happening happening) {
        var person = candidates.person(connection.id, happening);
        if (person.isEmpty()) {
            return AtsOutcome.kept(KeptBecause.CANDIDATE_UNKNOWN, null);
        }
        var role = role(connection.id, happening);
        return switch (happening.kind()) {
            case STAGE_CHANGED -> reached(connection, happening, person.get(), role);
            case HIRED -> hired(person.get(), role);
            case REJECTED -> rejected(connection, person.get(), role);
            default -> AtsOutcome.applied(person.get());
        };
    }

    private AtsOutcome reached(AtsConnection connection, Happening happening, UUID person, @Nullable UUID role) {
        var stage =
                happening.stage() == null ? java.util.Optional.<AtsStage>empty() : connection.stage(happening.stage());
        if (stage.isEmpty()) {
            return AtsOutcome.kept(KeptBecause.STAGE_UNKNOWN, person);
        }
        var moved = referrals.reach(person, role, stage.get().stage);
        var talks = entries.talk(person);
        return moved(moved, talks, person, role);
    }

    private AtsOutcome hired(UUID person, @Nullable UUID role) {
        var moved = referrals.hire(person, role);
        var hired = role == null ? 0 : entries.hire(person, role);
        if (role == null && moved == 0 && entries.waitFor(person)) {
            return AtsOutcome.kept(KeptBecause.JOB_UNMAPPED, person);
        }
        return moved(moved, hired, person, role);
    }

    private AtsOutcome rejected(AtsConnection connection, UUID person, @Nullable UUID role) {
        if (connection.rejectionWord == null) {
            return AtsOutcome.kept(
                    referrals.open(person, role).isEmpty() ? KeptBecause.NOTHING_OPEN : KeptBecause.WORD_OWED, person);
        }
        return told(referrals.reject(person, role, connection.rejectionWord), 0, person);
    }

    private AtsOutcome merged(AtsConnection connection, Happening happening) {
        return candidates
                .merge(connection.id, happening)
                .map(AtsOutcome::applied)
                .orElseGet(() -> AtsOutcome.kept(KeptBecause.CANDIDATE_UNKNOWN, null));
    }

    private AtsOutcome moved(int moved, int entries, UUID person, @Nullable UUID role) {
        return moved == 0 && entries == 0 && referrals.awaitCandidate(person, role)
                ? AtsOutcome.kept(KeptBecause.CONFIRMATION_AWAITED, person)
                : told(moved, entries, person);
    }

    private static AtsOutcome told(int moved, int entries, UUID person) {
        if (moved < 0) {
            return AtsOutcome.kept(KeptBecause.JOB_UNMAPPED, person);
        }
        return moved + entries == 0 ? AtsOutcome.kept(KeptBecause.NOTHING_OPEN, person) : AtsOutcome.applied(person);
    }

    private @Nullable UUID role(UUID connectionId, Happening happening) {
        return happening.jobId() == null
                ? null
                : sql.query(AtsQueries.HEAR_OF_JOB)
                        .bind("connection", connectionId)
                        .bind("external", happening.jobId())
                        .bind("name", happening.jobName())
                        .list(row -> java.util.Optional.ofNullable(row.maybeUuid("role_id")))
                        .get(0)
                        .orElse(null);
    }
}
