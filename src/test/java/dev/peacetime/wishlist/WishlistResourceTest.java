package dev.peacetime.wishlist;

import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.organization.OrganizationRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class WishlistResourceTest {

    private final Api admin = Api.newOrganization();
    private final Api ann = admin.colleague("Ann", "RECRUITER");
    private final Api bob = admin.colleague("Bob", "HIRING_MANAGER");

    @Test
    void makesAListForATeam() {
        var list = ann.post(
                        "/v1/wishlists",
                        Map.of(
                                "name", "Platform",
                                "purpose", "Whom we would hire at once",
                                "visibility", "TEAM",
                                "memberIds", List.of(bob.memberId(), bob.memberId())))
                .created();

        assertThat(list.header("Location")).isEqualTo("/v1/wishlists/" + list.id());
        assertThat(list.text("ownerId")).isEqualTo(ann.memberId());
        assertThat(list.texts("memberIds")).containsExactly(bob.memberId());
        assertThat(bob.get("/v1/wishlists/" + list.id()).ok().body()).isEqualTo(list.body());
        assertThat(bob.get("/v1/wishlists").ok().texts("items.id")).containsExactly(list.id());
        admin.get("/v1/wishlists/" + list.id()).refused(KernelRefusal.NOT_FOUND);
        assertThat(admin.get("/v1/wishlists").ok().texts("items")).isEmpty();
    }

    @Test
    void hidesAPrivateListFromEverybodyElse() {
        var list = "/v1/wishlists/" + list("PRIVATE");
        var nowhere = "/v1/wishlists/" + UUID.randomUUID();

        for (var path : List.of("", "/entries")) {
            var there = admin.get(list + path).refused(KernelRefusal.NOT_FOUND);
            assertThat(there.text("detail"))
                    .isEqualTo(admin.get(nowhere + path)
                            .refused(KernelRefusal.NOT_FOUND)
                            .text("detail"));
        }
        admin.patch(list, "*", "{\"name\": \"Mine\"}").refused(KernelRefusal.NOT_FOUND);
        admin.delete(list).refused(KernelRefusal.NOT_FOUND);
        ann.get(list).ok();
    }

    @Test
    void refusesMembersWhoAreNot() {
        ann.post("/v1/wishlists", Map.of("name", "P", "visibility", "TEAM", "memberIds", List.of(UUID.randomUUID())))
                .refused(WishlistRefusal.WISHLIST_MEMBER_UNKNOWN);
    }

    @Test
    void letsAToolMakeListsOfTheOrganizationOnly() {
        var permissions = List.of("wishlists:read", "wishlists:write");
        var key = admin.post("/v1/api-keys", Map.of("name", "ATS", "permissions", permissions))
                .created();
        var tool = Api.with(key.text("key"));

        tool.post("/v1/wishlists", Map.of("name", "P", "visibility", "PRIVATE"))
                .refused(OrganizationRefusal.MEMBER_REQUIRED);
        var list = tool.post("/v1/wishlists", Map.of("name", "All", "visibility", "ORGANIZATION"))
                .created();

        assertThat(list.text("ownerId")).isNull();
        tool.patch("/v1/wishlists/" + list.id(), "{\"visibility\": \"PRIVATE\"}")
                .refused(OrganizationRefusal.MEMBER_REQUIRED);
        tool.patch("/v1/wishlists/" + list.id(), "{\"name\": \"Everybody\"}").ok();
        ann.patch("/v1/wishlists/" + list.id(), "{\"name\": \"Mine\"}").refused(WishlistRefusal.WISHLIST_NOT_YOURS);
    }

    @Test
    void leavesAListToItsOwner() {
        var list = "/v1/wishlists/" + list("ORGANIZATION");

        bob.patch(list, "{\"name\": \"Bob's\"}").refused(WishlistRefusal.WISHLIST_NOT_YOURS);
        bob.delete(list).refused(WishlistRefusal.WISHLIST_NOT_YOURS);
        admin.patch(list, "{\"visibility\": \"PRIVATE\"}").refused(WishlistRefusal.WISHLIST_NOT_YOURS);
        assertThat(admin.patch(list, "{\"name\": \"Ours\"}").ok().text("name")).isEqualTo("Ours");
        assertThat(ann.patch(list, "{\"visibility\": \"PRIVATE\"}").ok().text("name"))
                .isEqualTo("Ours");
        admin.get(list).refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void changesWhoIsNamed() {
        var list = "/v1/wishlists/" + list("TEAM");
        bob.get(list).refused(KernelRefusal.NOT_FOUND);

        var named =
                ann.patch(list, Map.of("memberIds", List.of(bob.memberId()))).ok();

        bob.get(list).ok();
        ann.patch(list, named.etag(), "{\"memberIds\": null}").ok();
        bob.get(list).refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void isRemovedOnceNobodyWaits() {
        var list = "/v1/wishlists/" + list("PRIVATE");
        var ada = admin.post("/v1/people", Map.of("name", "Ada")).created().id();
        var entry = ann.post(
                        list + "/entries",
                        Map.of("personId", ada, "why", "ADMIRED", "reason", "Good.", "tier", "STRONG"))
                .created();
        ann.delete(list).refused(WishlistRefusal.WISHLIST_IN_USE);

        ann.post("/v1/entries/" + entry.id() + "/closing", Map.of("reason", "Moved away."))
                .ok();
        ann.delete(list).is(204);

        ann.get(list).refused(KernelRefusal.NOT_FOUND);
        ann.delete(list).refused(KernelRefusal.NOT_FOUND);
        ann.get("/v1/entries/" + entry.id()).refused(KernelRefusal.NOT_FOUND);
    }

    private String list(String visibility) {
        return ann.post("/v1/wishlists", Map.of("name", "Platform", "visibility", visibility))
                .created()
                .id();
    }
}
