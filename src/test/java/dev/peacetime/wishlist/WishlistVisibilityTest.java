package dev.peacetime.wishlist;

import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class WishlistVisibilityTest {

    /** The predicate over one wishlist and one who is named, in place of the tables. */
    private static final String SEEN = """
            with w as (select :organization::uuid as organization_id, :wishlist::uuid as id,
                :visibility as visibility, :owner::uuid as owner_id),
              wishlist_member as (select :organization::uuid as organization_id, :wishlist::uuid as wishlist_id,
                :named::uuid as member_id)
            select coalesce(%s, false) as seen from w""".formatted(WishlistVisibility.SQL);

    private static final UUID ANN = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();

    @Inject
    Sql sql;

    @Test
    void seesInSqlWhatItSeesInPlainValues() {
        var cases = cases();

        var inSql = Tenant.callFor(
                UUID.randomUUID(),
                ANN,
                () -> cases.stream().map(this::seenInSql).toList());

        assertThat(inSql)
                .isEqualTo(cases.stream()
                        .map(each -> WishlistVisibility.sees(each.audience, each.owns, each.named, each.readsWishlists))
                        .toList());
        assertThat(inSql).contains(true, false);
    }

    @Test
    void showsAPrivateListToItsOwnerAlone() {
        assertThat(cases())
                .filteredOn(each -> each.audience == WishlistAudience.PRIVATE)
                .allSatisfy(each -> assertThat(
                                WishlistVisibility.sees(each.audience, each.owns, each.named, each.readsWishlists))
                        .isEqualTo(each.owns));
    }

    @Test
    void showsNoListsButTheOrganizationsToATool() {
        var seen = Tenant.callFor(
                UUID.randomUUID(),
                null,
                () -> cases().stream()
                        .filter(each -> seenInSql(each))
                        .map(Case::audience)
                        .distinct()
                        .toList());

        assertThat(seen).containsExactly(WishlistAudience.ORGANIZATION);
    }

    private boolean seenInSql(Case each) {
        return sql.query(SEEN)
                .bind("wishlist", UUID.randomUUID())
                .bind("visibility", each.audience)
                .bind("owner", each.owns ? ANN : BOB)
                .bind("named", each.named ? ANN : BOB)
                .bind("readsWishlists", each.readsWishlists)
                .one(row -> row.truth("seen"));
    }

    private static List<Case> cases() {
        var cases = new ArrayList<Case>();
        for (var audience : WishlistAudience.values()) {
            for (var owns : List.of(true, false)) {
                for (var named : List.of(true, false)) {
                    cases.add(new Case(audience, owns, named, true));
                    cases.add(new Case(audience, owns, named, false));
                }
            }
        }
        return cases;
    }

    private record Case(WishlistAudience audience, boolean owns, boolean named, boolean readsWishlists) {}
}
