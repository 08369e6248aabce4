package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Expected;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.MergePatch;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Patches;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonRefusal;
import dev.peacetime.role.RoleVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Those who are wished for: to add, show and change, on the lists that the caller sees. */
@ApplicationScoped
public class WishlistEntries {

    private final Sql sql;
    private final EntityManager entities;
    private final Patches patches;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Caller caller;
    private final Wishlists wishlists;
    private final EntryReferences references;
    private final People people;
    private final EntrySteps steps;
    private final WakingQueue queue;

    WishlistEntries(
            Sql sql,
            EntityManager entities,
            Patches patches,
            Clock clock,
            Event<Announced> announce,
            Caller caller,
            Wishlists wishlists,
            EntryReferences references,
            People people,
            EntrySteps steps,
            WakingQueue queue) {
        this.sql = sql;
        this.entities = entities;
        this.patches = patches;
        this.clock = clock;
        this.announce = announce;
        this.caller = caller;
        this.wishlists = wishlists;
        this.references = references;
        this.people = people;
        this.steps = steps;
        this.queue = queue;
    }

    /** Those of a wishlist that the caller may see, the newest first. */
    public Page<EntryView> of(UUID wishlistId, EntryFilter filter, PageRequest page) {
        return listed(wishlistId, filter)
                .page(page, Keyset.newestFirst("e.id"), EntryView::of)
                .under(() -> wishlists.wishlist(wishlistId));
    }

    /** The same for whoever only looks. */
    CompletionStage<Page<EntryView>> shownOf(UUID wishlistId, EntryFilter filter, PageRequest page) {
        var wishlist = wishlists.toBeShown(wishlistId);
        return listed(wishlistId, filter)
                .gatheredPage(page, Keyset.newestFirst("e.id"), EntryView::of)
                .thenCompose(found -> found.shownUnder(wishlist));
    }

    private Query listed(UUID wishlistId, EntryFilter filter) {
        return filter.narrow(bound(WishlistQueries.ENTRIES_OF_SEEN).own("wishlist", wishlistId));
    }

    /** Where somebody is wished for, also under the id of one whom they were merged with. */
    Page<EntryView> about(UUID personId, PageRequest page) {
        return bound(WishlistQueries.SEEN_ENTRIES)
                .and(WishlistQueries.ABOUT, "person", personId)
                .page(page, Keyset.newestFirst("e.id"), EntryView::of)
                .under(() -> people.known(personId));
    }

    EntryView entry(UUID id) {
        return bound(WishlistQueries.SEEN_ENTRIES).one("e.id", id, EntryView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<EntryView> shown(UUID id) {
        return bound(WishlistQueries.SEEN_ENTRIES).gathered("e.id", id, EntryView::of);
    }

    @Transactional
    EntryView add(UUID wishlistId, NewEntry form) {
        wishlists.hold(wishlistId);
        var details = form.details(caller.memberId());
        var person = people.standing(form.personId()).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused);
        references.mayBeMade(details, null);
        var entry = new WishlistEntry(wishlistId, person, details, clock.instant());
        entry.persistAndFlush();
        steps.took(entry, EntryAct.ADDED, null);
        queue.entriesChanged();
        announce.fire(new EntryAdded(entry.id, wishlistId, person, entry.why));
        return entry(entry.id);
    }

    @Transactional
    EntryView change(UUID id, Expected expected, MergePatch<EntryDetails> patch) {
        var entry = locked(id);
        expected.of(entry);
        var before = entry.form();
        var details = patches.apply(patch, before);
        references.mayBeMade(details, before);
        entry.become(details, clock.instant());
        steps.took(entry, EntryAct.CHANGED, null);
        queue.entriesChanged();
        announce.fire(new EntryChanged(id, entry.wishlistId, entry.personId, entry.status));
        return entry(id);
    }

    /** Takes an entry that the caller sees for changing, so that two changes follow each other. */
    WishlistEntry locked(UUID id) {
        WishlistVisibility.bind(sql.query(WishlistQueries.SEEN_ENTRY), caller)
                .bind("id", id)
                .then("for update of e")
                .one(row -> row.uuid("id"));
        return entities.find(WishlistEntry.class, id);
    }

    private Query bound(String entries) {
        return RoleVisibility.bind(WishlistVisibility.bind(sql.query(entries), caller), caller)
                .bind("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
