package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Expected;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.MergePatch;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Patches;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Refusal;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import dev.peacetime.organization.Permission;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Wishlists, for those who may see them. */
@ApplicationScoped
public class Wishlists {

    private final Sql sql;
    private final EntityManager entities;
    private final Patches patches;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Caller caller;
    private final Members members;

    Wishlists(
            Sql sql,
            EntityManager entities,
            Patches patches,
            Clock clock,
            Event<Announced> announce,
            Caller caller,
            Members members) {
        this.sql = sql;
        this.entities = entities;
        this.patches = patches;
        this.clock = clock;
        this.announce = announce;
        this.caller = caller;
        this.members = members;
    }

    /** Those that the caller may see, the newest first. */
    public Page<WishlistView> list(PageRequest page) {
        return visible().page(page, Keyset.newestFirst("w.id"), WishlistView::of);
    }

    WishlistView wishlist(UUID id) {
        return visible().one("w.id", id, WishlistView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<WishlistView> shown(UUID id) {
        return toBeShown(id).get();
    }

    /** To be shown later, if at all, where nobody calls any more: as the caller at hand may see it. */
    Supplier<CompletionStage<WishlistView>> toBeShown(UUID id) {
        var wishlist = visible();
        return () -> wishlist.gathered("w.id", id, WishlistView::of);
    }

    @Transactional
    WishlistView add(NewWishlist form) {
        var wishlist = new Wishlist(form, caller.memberId(), clock.instant());
        wishlist.persistAndFlush();
        name(wishlist.id, form.members(), List.of());
        announce.fire(new WishlistMade(wishlist.id, wishlist.visibility));
        return written(wishlist.id);
    }

    @Transactional
    WishlistView change(UUID id, Expected expected, MergePatch<NewWishlist> patch) {
        var wishlist = changing(id);
        expected.of(wishlist);
        var before = written(id);
        var form = patches.apply(patch, before.form());
        refuse(WishlistRules.mayShow(before.visibility(), form.visibility(), owns(wishlist)));
        wishlist.become(form, clock.instant());
        name(id, form.members(), before.memberIds());
        Panache.flush();
        announce.fire(new WishlistChanged(id, wishlist.visibility));
        return written(id);
    }

    /** Removes a list on which nobody waits any more, and with it what became of those who did. */
    @Transactional
    void remove(UUID id) {
        var wishlist = changing(id);
        if (sql.query(WishlistQueries.LIVING).bind("wishlist", id).any()) {
            throw WishlistRefusal.WISHLIST_IN_USE.refused();
        }
        var named = written(id).memberIds();
        wishlist.delete();
        Panache.flush();
        announce.fire(new WishlistRemoved(id, wishlist.visibility, wishlist.ownerId, named));
    }

    /** The list, held so that it is not removed while something is added; hidden is absent. */
    void hold(UUID id) {
        seen(id).then("for key share of w").one(row -> row.uuid("id"));
    }

    /** The same, where it is for somebody else to say that it is absent. */
    boolean held(UUID id) {
        return seen(id).then("for key share of w").any();
    }

    /** Takes a list that the caller sees and may change, so that two changes follow each other. */
    private Wishlist changing(UUID id) {
        seen(id).then("for update of w").one(row -> row.uuid("id"));
        var wishlist = entities.find(Wishlist.class, id);
        refuse(WishlistRules.mayChange(wishlist.visibility, owns(wishlist), caller.may(Permission.ORGANIZATION_WRITE)));
        return wishlist;
    }

    private boolean owns(Wishlist wishlist) {
        return WishlistRules.owns(caller.memberId(), wishlist.ownerId);
    }

    private void name(UUID id, List<UUID> named, List<UUID> before) {
        refuse(WishlistRules.mayName(named, before, named.isEmpty() ? List.of() : members.active(named)));
        sql.query(WishlistQueries.FORGET_MEMBERS).bind("wishlist", id).executeLater();
        sql.query(WishlistQueries.NAME_MEMBERS)
                .bind("wishlist", id)
                .bind("members", named)
                .executeLater();
    }

    private Query seen(UUID id) {
        return WishlistVisibility.bind(sql.query(WishlistQueries.SEEN), caller).bind("id", id);
    }

    private Query visible() {
        return WishlistVisibility.bind(sql.query(WishlistQueries.WISHLISTS), caller)
                .and(WishlistVisibility.SQL);
    }

    /** What the caller just wrote, also with a key that may not read. */
    private WishlistView written(UUID id) {
        return sql.query(WishlistQueries.WISHLISTS).one("w.id", id, WishlistView::of);
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(no -> {
            throw no.refused();
        });
    }
}
