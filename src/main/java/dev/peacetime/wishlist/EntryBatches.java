package dev.peacetime.wishlist;

import dev.peacetime.kernel.AnnouncedTogether;
import dev.peacetime.kernel.AsJson;
import dev.peacetime.kernel.Refused;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts many people on a list at once: a few statements, however many they are, and an answer for each of them. */
@ApplicationScoped
class EntryBatches {

    private final Sql sql;
    private final Clock clock;
    private final Event<AnnouncedTogether> announce;
    private final Caller caller;
    private final Wishlists wishlists;
    private final EntryReferences references;
    private final EntrySteps steps;
    private final WakingQueue queue;

    EntryBatches(
            Sql sql,
            Clock clock,
            Event<AnnouncedTogether> announce,
            Caller caller,
            Wishlists wishlists,
            EntryReferences references,
            EntrySteps steps,
            WakingQueue queue) {
        this.sql = sql;
        this.clock = clock;
        this.announce = announce;
        this.caller = caller;
        this.wishlists = wishlists;
        this.references = references;
        this.steps = steps;
        this.queue = queue;
    }

    @Transactional
    BatchAnswer add(UUID wishlistId, NewEntries batch) {
        wishlists.hold(wishlistId);
        var now = clock.instant();
        var known = references.known(batch.items());
        var wishes = batch.items().stream()
                .map(form -> wish(wishlistId, form, known, now))
                .toList();
        var entries = wishes.stream().flatMap(Wish::ifMade).toList();
        var added = insert(wishlistId, entries);
        var waiting = entries.stream().filter(each -> added.contains(each.id)).toList();
        steps.tookTogether(waiting.stream().map(each -> each.id).toList(), EntryAct.ADDED, now);
        if (!waiting.isEmpty()) {
            queue.entriesChanged();
            announce.fire(new AnnouncedTogether(waiting.stream()
                    .map(each -> new EntryAdded(each.id, wishlistId, each.personId, each.why))
                    .toList()));
        }
        return new BatchAnswer(wishes.stream().map(wish -> wish.answer(added)).toList());
    }

    private Wish wish(UUID wishlistId, NewEntry form, KnownReferences known, Instant now) {
        try {
            var person = known.person(form.personId());
            var details = form.details(caller.memberId());
            known.mayBeMade(details);
            return new Wish(form, new WishlistEntry(wishlistId, person, details, now), null);
        } catch (Refused refused) {
            return new Wish(form, null, refused);
        }
    }

    /** Which of them came onto the list; the others are on it already. */
    private Set<UUID> insert(UUID wishlistId, List<WishlistEntry> entries) {
        return entries.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.query(WishlistQueries.ADD_TOGETHER)
                        .bind("wishlist", wishlistId)
                        .bind(
                                "entries",
                                new AsJson(new ArrayList<>(
                                        entries.stream().map(EntryRow::of).toList())))
                        .list(row -> row.uuid("id")));
    }

    /** One who was to be wished for: made an entry of, or refused. */
    private record Wish(
            NewEntry form,
            @Nullable WishlistEntry entry,
            @Nullable Refused refused) {

        java.util.stream.Stream<WishlistEntry> ifMade() {
            return java.util.stream.Stream.ofNullable(entry);
        }

        BatchedEntry answer(Set<UUID> added) {
            if (refused != null) {
                return BatchedEntry.refused(form.personId(), refused);
            }
            var id = java.util.Objects.requireNonNull(entry).id;
            return added.contains(id)
                    ? BatchedEntry.added(form.personId(), id)
                    : BatchedEntry.refused(form.personId(), WishlistRefusal.ALREADY_ON_WISHLIST.refused());
        }
    }
}
