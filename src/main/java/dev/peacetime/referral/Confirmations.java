package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.KeptAnswers;
import dev.peacetime.kernel.Refused;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.OneTimeLinks;
import dev.peacetime.organization.OneTimeToken;
import dev.peacetime.organization.OpenedLink;
import dev.peacetime.person.Forgetting;
import dev.peacetime.person.PersonRefusal;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The candidate's own say, where the policy asks for it: a yes lets the referral go on, a no erases it. */
@ApplicationScoped
class Confirmations {

    private static final String LINK = "referral-confirmation";
    private static final Duration GOOD_FOR = Duration.ofDays(30);

    /** The referral, and with it every word that stands beside it: they are about the same candidacy. */
    private static final String ERASE = """
            with gone as (
              delete from referral f
              where f.organization_id = :organization and f.person_id = :person and f.owning_referral_id = :owning
              returning f.id, f.referrer_id
            )
            insert into referral_erasure (organization_id, referral_id, referrer_id, erased_at)
            select :organization, g.id, g.referrer_id, :now from gone g
            returning referral_id""";

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;
    private final OneTimeLinks links;
    private final ReferralAnswers answers;
    private final Forgetting forgetting;
    private final KeptAnswers keptAnswers;

    Confirmations(
            Sql sql,
            EntityManager entities,
            Clock clock,
            Event<Announced> announce,
            OneTimeLinks links,
            ReferralAnswers answers,
            Forgetting forgetting,
            KeptAnswers keptAnswers) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
        this.links = links;
        this.answers = answers;
        this.forgetting = forgetting;
        this.keptAnswers = keptAnswers;
    }

    /** A new link for the candidate, to be brought to them by those who hire; earlier ones are no longer good. */
    @Transactional
    ConfirmationLink ask(UUID id) {
        var referral = answers.taken(id, ReferralVisibility.WHOLE);
        if (referral.confirmation != Confirmation.AWAITED || referral.isClosed()) {
            throw ReferralRefusal.CONFIRMATION_NOT_AWAITED.refused();
        }
        var until = clock.instant().plus(GOOD_FOR);
        links.close(LINK, id);
        return new ConfirmationLink(
                id, links.issue(LINK, id, until).text(), until, String.valueOf(until.toEpochMilli()));
    }

    ConfirmationPage page(OneTimeToken token) {
        return links.through(
                LINK,
                token,
                opened -> QuarkusTransaction.requiringNew()
                        .call(() -> sql.query(ConfirmationPage.SQL)
                                .bind("id", awaited(opened).id)
                                .one(ConfirmationPage::of)));
    }

    void answer(OneTimeToken token, CandidateAnswer answer) {
        links.through(LINK, token, opened -> {
            var erased = QuarkusTransaction.requiringNew().call(() -> {
                var referral = awaited(opened);
                links.close(LINK, referral.id);
                return answer.yes() ? confirm(referral, answer) : erase(referral);
            });
            // Whom another feature still needs stays; only the words about them are gone.
            erased.ifPresent(this::forget);
            return true;
        });
    }

    private void forget(UUID person) {
        try {
            forgetting.forgetReferred(person);
        } catch (Refused needed) {
            if (needed.refusal() != PersonRefusal.PERSON_IN_USE) {
                throw needed;
            }
        }
    }

    private Optional<UUID> confirm(Referral referral, CandidateAnswer answer) {
        referral.confirm(
                answer.referrerUpdates() == null ? ReferrerUpdates.ALL : answer.referrerUpdates(), clock.instant());
        Panache.flush();
        announce.fire(new ReferralConfirmed(referral.id));
        return Optional.empty();
    }

    private Optional<UUID> erase(Referral referral) {
        var person = referral.personId;
        var erased = sql.query(ERASE)
                .bind("person", person)
                .bind("owning", referral.owningReferralId)
                .bind("now", clock.instant())
                .list(row -> row.uuid("referral_id"));
        keptAnswers.takeBack(erased);
        erased.forEach(id -> announce.fire(new ReferralErased(id)));
        entities.clear();
        return Optional.of(person);
    }

    private Referral awaited(OpenedLink opened) {
        var referral = opened.open()
                ? entities.find(Referral.class, opened.subjectId(), LockModeType.PESSIMISTIC_WRITE)
                : null;
        if (referral == null || referral.confirmation != Confirmation.AWAITED || referral.isClosed()) {
            throw ReferralRefusal.CONFIRMATION_CLOSED.refused();
        }
        return referral;
    }
}
