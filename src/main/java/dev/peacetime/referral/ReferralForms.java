package dev.peacetime.referral;

import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Members;
import dev.peacetime.organization.OneTimeLinks;
import dev.peacetime.organization.OneTimeToken;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonSource;
import dev.peacetime.person.Recognition;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What happens behind a member's link. Whoever holds it learns nothing of anybody: whether the one they name is known, works
 * here, or was referred before, the answer is the same.
 */
@ApplicationScoped
class ReferralForms {

    private static final String ROLE_OPEN =
            "select r.id from role r where r.organization_id = :organization and r.id = :role and r.status = 'OPEN'";

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final OneTimeLinks links;
    private final Members members;
    private final Recognition recognition;
    private final People people;
    private final Sending sending;

    ReferralForms(
            Sql sql,
            EntityManager entities,
            Clock clock,
            OneTimeLinks links,
            Members members,
            Recognition recognition,
            People people,
            Sending sending) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.links = links;
        this.members = members;
        this.recognition = recognition;
        this.people = people;
        this.sending = sending;
    }

    ReferralForm form(OneTimeToken token) {
        return through(
                token, link -> sql.query(ReferralForm.SQL).bind("id", link.id).one(ReferralForm::of));
    }

    /** Takes what was sent, if the rules allow it; who sent it is not told which of them did not. */
    void send(OneTimeToken token, LinkedReferral sent) {
        through(token, link -> {
            sent.mustSuit(link.kind);
            recognition.examine(sent.candidate().person(), "/candidate");
            if (sent.referrer() != null) {
                recognition.examine(sent.referrer().person(), "/referrer");
            }
            var judged = sending.judgeForTaking(referral(link, sent), sender(link, sent.referrer()));
            var taken = judged.refused().isEmpty();
            if (taken) {
                sending.take(judged);
            }
            link.used(taken, clock.instant());
            return taken;
        });
    }

    private Sender sender(ReferralLink link, @Nullable Comer referrer) {
        if (referrer == null) {
            return Sender.candidate(link.memberId, link.id);
        }
        var outsider = recognition
                .awaited(referrer.person())
                .orElseGet(() -> people.add(referrer.person(), PersonSource.REFERRED, link.memberId));
        return Sender.outsider(outsider, link.memberId, link.id);
    }

    private static NewReferral referral(ReferralLink link, LinkedReferral sent) {
        var word = sent.endorsement() == null ? Objects.requireNonNull(link.endorsement) : sent.endorsement();
        return new NewReferral(null, sent.candidate().person(), link.roleId, null, null, word, null, null);
    }

    /** Does something with a link that still lets in; two who come at once come one after the other. */
    private <T> T through(OneTimeToken token, Function<ReferralLink, T> work) {
        return links.through(
                ReferralLinks.LINK,
                token,
                opened -> QuarkusTransaction.requiringNew().call(() -> {
                    var link = entities.find(ReferralLink.class, opened.subjectId(), LockModeType.PESSIMISTIC_WRITE);
                    var now = clock.instant();
                    if (!opened.open() || members.active(link.memberId).isEmpty()) {
                        throw ReferralRefusal.REFERRAL_LINK_CLOSED.refused();
                    }
                    LinkRules.mayBeUsed(link.use(now), isOpen(link.roleId), now).ifPresent(refusal -> {
                        throw refusal == ReferralRefusal.REFERRAL_LINK_BUSY
                                ? refusal.refused().with("retryAfterSeconds", link.secondsToNextDay(now))
                                : refusal.refused();
                    });
                    return work.apply(link);
                }));
    }

    private boolean isOpen(@Nullable UUID role) {
        return role == null || sql.query(ROLE_OPEN).bind("role", role).any();
    }
}
