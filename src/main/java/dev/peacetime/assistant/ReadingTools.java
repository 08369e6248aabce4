package dev.peacetime.assistant;

import dev.peacetime.organization.Agenda;
import dev.peacetime.organization.Permission;
import dev.peacetime.path.PathRequest;
import dev.peacetime.path.WarmPaths;
import dev.peacetime.person.People;
import dev.peacetime.person.PeopleSearch;
import dev.peacetime.person.PersonFilter;
import dev.peacetime.referral.Referrals;
import dev.peacetime.role.RoleFilter;
import dev.peacetime.role.Roles;
import dev.peacetime.wishlist.EntryFilter;
import dev.peacetime.wishlist.WishlistEntries;
import dev.peacetime.wishlist.Wishlists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may be read through an assistant: the same rows, by the same permissions, as without one. What was said in
 * confidence, who came to know of whom, and what was promised in money is for people to read: over backchannels, notes,
 * exposures and rewards there is no tool, whatever a key permits.
 */
@ApplicationScoped
class ReadingTools {

    private final People people;
    private final PeopleSearch search;
    private final Wishlists wishlists;
    private final WishlistEntries entries;
    private final Roles roles;
    private final Agenda agenda;
    private final Referrals referrals;
    private final WarmPaths paths;

    ReadingTools(
            People people,
            PeopleSearch search,
            Wishlists wishlists,
            WishlistEntries entries,
            Roles roles,
            Agenda agenda,
            Referrals referrals,
            WarmPaths paths) {
        this.people = people;
        this.search = search;
        this.wishlists = wishlists;
        this.entries = entries;
        this.roles = roles;
        this.agenda = agenda;
        this.referrals = referrals;
        this.paths = paths;
    }

    List<Tool> all() {
        return Stream.of(aboutPeople(), aboutHiring(), aboutOneself())
                .flatMap(List::stream)
                .toList();
    }

    /** Whoever was merged away is shown as whom they were merged into. */
    private List<Tool> aboutPeople() {
        return List.of(
                Tool.reading(
                        "search_people",
                        "listPeople",
                        Permission.PEOPLE_READ,
                        asked -> search.find(asked.query(PersonFilter.class), asked.page())),
                Tool.readingAbout(
                        "personId",
                        "get_person",
                        "getPerson",
                        Permission.PEOPLE_READ,
                        asked -> people.person(people.known(asked.about()))),
                Tool.readingAbout(
                        "personId",
                        "warm_paths",
                        "listPaths",
                        Permission.TIES_READ,
                        asked -> paths.to(asked.about(), asked.query(PathRequest.class))));
    }

    private List<Tool> aboutHiring() {
        return List.of(
                Tool.reading(
                        "list_wishlists",
                        "listWishlists",
                        Permission.WISHLISTS_READ,
                        asked -> wishlists.list(asked.page())),
                Tool.readingAbout(
                        "wishlistId",
                        "list_wishlist_entries",
                        "listWishlistEntries",
                        Permission.WISHLISTS_READ,
                        asked -> entries.of(asked.about(), asked.query(EntryFilter.class), asked.page())),
                Tool.reading(
                        "list_roles",
                        "listRoles",
                        Permission.ROLES_READ,
                        asked -> roles.list(asked.query(RoleFilter.class), asked.page())),
                Tool.readingAbout(
                        "roleId", "get_role", "getRole", Permission.ROLES_READ, asked -> roles.role(asked.about())));
    }

    private List<Tool> aboutOneself() {
        return List.of(
                Tool.reading("my_agenda", "listMyAgenda", null, asked -> agenda.mine(asked.page())),
                Tool.reading(
                        "my_referrals",
                        "listMyReferrals",
                        Permission.REFERRALS_READ,
                        asked -> referrals.mine(asked.page())));
    }
}
