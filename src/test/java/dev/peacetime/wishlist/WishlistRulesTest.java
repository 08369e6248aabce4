package dev.peacetime.wishlist;

import dev.peacetime.organization.OrganizationRefusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WishlistRulesTest {

    private static final UUID ANN = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();

    @Test
    void needsAMemberUnlessItIsTheOrganizations() {
        assertThat(WishlistRules.mayBe(WishlistAudience.ORGANIZATION, null)).isEmpty();
        assertThat(WishlistRules.mayBe(WishlistAudience.PRIVATE, ANN)).isEmpty();
        assertThat(WishlistRules.mayBe(WishlistAudience.TEAM, null)).contains(OrganizationRefusal.MEMBER_REQUIRED);
        assertThat(WishlistRules.mayBe(WishlistAudience.PRIVATE, null)).contains(OrganizationRefusal.MEMBER_REQUIRED);
    }

    @Test
    void isWhoseMadeItAndATools() {
        assertThat(WishlistRules.owns(ANN, ANN)).isTrue();
        assertThat(WishlistRules.owns(null, null)).isTrue();
        assertThat(WishlistRules.owns(BOB, ANN)).isFalse();
        assertThat(WishlistRules.owns(null, ANN)).isFalse();
        assertThat(WishlistRules.owns(ANN, null)).isFalse();
    }

    @Test
    void isChangedByItsOwnerOrIfItIsTheOrganizationsByWhoeverGoverns() {
        assertThat(WishlistRules.mayChange(WishlistAudience.TEAM, true, false)).isEmpty();
        assertThat(WishlistRules.mayChange(WishlistAudience.ORGANIZATION, false, true))
                .isEmpty();
        assertThat(WishlistRules.mayChange(WishlistAudience.ORGANIZATION, false, false))
                .contains(WishlistRefusal.WISHLIST_NOT_YOURS);
        assertThat(WishlistRules.mayChange(WishlistAudience.TEAM, false, true))
                .contains(WishlistRefusal.WISHLIST_NOT_YOURS);
    }

    @Test
    void isShownToOthersByItsOwnerAlone() {
        assertThat(WishlistRules.mayShow(WishlistAudience.ORGANIZATION, WishlistAudience.PRIVATE, true))
                .isEmpty();
        assertThat(WishlistRules.mayShow(WishlistAudience.ORGANIZATION, WishlistAudience.ORGANIZATION, false))
                .isEmpty();
        assertThat(WishlistRules.mayShow(WishlistAudience.ORGANIZATION, WishlistAudience.PRIVATE, false))
                .contains(WishlistRefusal.WISHLIST_NOT_YOURS);
    }

    @Test
    void namesMembersWhoAreOrWereThere() {
        assertThat(WishlistRules.mayName(List.of(ANN, BOB), List.of(BOB), List.of(ANN)))
                .isEmpty();
        assertThat(WishlistRules.mayName(List.of(ANN, BOB), List.of(), List.of(ANN)))
                .contains(WishlistRefusal.WISHLIST_MEMBER_UNKNOWN);
    }
}
