package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import dev.peacetime.organization.OneTimeLinks;
import dev.peacetime.organization.OneTimeToken;
import dev.peacetime.organization.OpenedLink;
import dev.peacetime.organization.Organizations;
import dev.peacetime.person.ConsentPurpose;
import dev.peacetime.person.Consents;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks people whether they want to be kept in mind, and does as they say; they need no account. */
@ApplicationScoped
class Refreshes {

    /** The purpose of such a link. */
    private static final String LINK = "refresh";

    private final WishlistEntries entries;
    private final EntrySteps steps;
    private final Forgotten forgotten;
    private final OneTimeLinks links;
    private final Organizations organizations;
    private final Consents consents;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;

    Refreshes(
            WishlistEntries entries,
            EntrySteps steps,
            Forgotten forgotten,
            OneTimeLinks links,
            Organizations organizations,
            Consents consents,
            EntityManager entities,
            Clock clock,
            Event<Announced> announce) {
        this.entries = entries;
        this.steps = steps;
        this.forgotten = forgotten;
        this.links = links;
        this.organizations = organizations;
        this.consents = consents;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
    }

    /** A new link takes the place of an earlier one. */
    @Transactional
    EntryRefresh ask(UUID id) {
        var entry = entries.locked(id);
        entry.ask(clock.instant());
        links.close(LINK, id);
        steps.took(entry, EntryAct.ASKED, null);
        var until = EntryRules.answeredBy(entry.keepUntil, today())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        var token = links.issue(LINK, id, until);
        announce.fire(changed(entry));
        return new EntryRefresh(
                id, "/v1/refreshes/" + token.text(), until, entries.entry(id).version());
    }

    RefreshPage page(OneTimeToken token) {
        return opened(token, entry -> RefreshPage.of(organizations.name(), entry));
    }

    void answer(OneTimeToken token, RefreshAnswer answer) {
        opened(token, entry -> {
            links.close(LINK, entry.id);
            switch (answer.choice()) {
                case KEEP -> keep(entry, null, EntryAct.KEPT);
                case PAUSE -> keep(entry, EntryRules.pausedUntil(answer.pauseUntil(), today()), EntryAct.PAUSED);
                case REMOVE -> {
                    // Also if others still need them, and they stay: no file puts them on a list again.
                    consents.saidNo(entry.personId, ConsentPurpose.WISHLIST);
                    forgotten.atTheirWish(entry.personId);
                }
            }
            return true;
        });
    }

    private void keep(WishlistEntry entry, @Nullable LocalDate pausedUntil, EntryAct act) {
        entry.keep(pausedUntil, clock.instant());
        steps.took(entry, act, null);
        announce.fire(changed(entry));
        var until = entry.keepUntil.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        consents.saidYes(entry.personId, ConsentPurpose.WISHLIST, until);
    }

    private <T> T opened(OneTimeToken token, Function<WishlistEntry, T> work) {
        return links.through(
                LINK, token, link -> QuarkusTransaction.requiringNew().call(() -> work.apply(entry(link))));
    }

    private WishlistEntry entry(OpenedLink link) {
        var entry = entities.find(WishlistEntry.class, link.subjectId(), LockModeType.PESSIMISTIC_WRITE);
        if (!link.open() || entry == null || !entry.status.isLiving()) {
            throw WishlistRefusal.REFRESH_CLOSED.refused();
        }
        return entry;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static EntryChanged changed(WishlistEntry entry) {
        return new EntryChanged(entry.id, entry.wishlistId, entry.personId, entry.status);
    }
}
