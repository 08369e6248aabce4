package dev.peacetime.referral;

import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import dev.peacetime.organization.OneTimeLinks;
import dev.peacetime.organization.Permission;
import dev.peacetime.role.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Links for people without an account: made by members for themselves, and by those who triage for anybody. */
@ApplicationScoped
class ReferralLinks {

    /** The purpose of the one-time token that opens one, as often as the link's own limits allow. */
    static final String LINK = "referral";

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Caller caller;
    private final Members members;
    private final Roles roles;
    private final OneTimeLinks links;

    ReferralLinks(
            Sql sql,
            EntityManager entities,
            Clock clock,
            Caller caller,
            Members members,
            Roles roles,
            OneTimeLinks links) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.caller = caller;
        this.members = members;
        this.roles = roles;
        this.links = links;
    }

    Page<ReferralLinkView> list(PageRequest page) {
        return select().page(page, Keyset.newestFirst("f.id"), ReferralLinkView::of);
    }

    ReferralLinkView link(UUID id) {
        return select().one("f.id", id, ReferralLinkView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<ReferralLinkView> shown(UUID id) {
        return select().gathered("f.id", id, ReferralLinkView::of);
    }

    @Transactional
    ReferralLinkView add(NewReferralLink given) {
        var now = clock.instant();
        var member = member(given);
        LinkRules.mayBeMade(given, now).ifPresent(refusal -> {
            throw refusal.refused();
        });
        if (given.roleId() != null && roles.seen(given.roleId()).isEmpty()) {
            throw ReferralRefusal.ROLE_UNKNOWN.refused();
        }
        var link = new ReferralLink(given, member, now);
        link.persistAndFlush();
        return link(link.id).opening(links.issue(LINK, link.id, link.expiresAt));
    }

    /** Closing one twice is harmless. */
    @Transactional
    void close(UUID id) {
        link(id);
        entities.find(ReferralLink.class, id, LockModeType.PESSIMISTIC_WRITE).close(clock.instant());
        links.close(LINK, id);
    }

    /** A link of another's vouches in their name, so that only they make one. */
    private UUID member(NewReferralLink given) {
        var asking = caller.asMember();
        var wanted = given.memberId();
        if (wanted == null || wanted.equals(asking)) {
            return asking;
        }
        if (!caller.may(Permission.REFERRALS_TRIAGE) || given.kind() == ReferralLinkKind.OWN) {
            throw ReferralRefusal.REFERRER_NOT_YOURS.refused();
        }
        return members.active(wanted).orElseThrow(ReferralRefusal.REFERRER_UNKNOWN::refused);
    }

    private Query select() {
        return ReferralVisibility.bind(sql.query(ReferralLinkView.SQL), caller);
    }
}
