package dev.peacetime.person;

import dev.peacetime.Api;
import dev.peacetime.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PeopleSearchTest {

    private final Api admin = Api.newOrganization();

    @Test
    void showsTheNearestFirstAndEachOnce() {
        var typo = added("Lovlace");
        var exact = added("Lovelace");
        var longer = added("Lovelaces");
        added("Hopper");

        var found = new ArrayList<String>();
        var page = admin.get("/v1/people?limit=1&q=lovelace").ok();
        found.addAll(page.texts("items.id"));
        while (page.<Object>at("next") != null) {
            page = admin.get("/v1/people?limit=1&q=lovelace&after=" + page.text("next"))
                    .ok();
            found.addAll(page.texts("items.id"));
        }

        assertThat(found).hasSize(3).startsWith(exact).containsExactlyInAnyOrder(typo, exact, longer);
    }

    @Test
    void wantsEveryWordWhoseverItIs() {
        var ada = added("Ada Lovelace");
        added("Ada Hopper");

        assertThat(found("ada lovlace")).containsExactly(ada);
        assertThat(found("ovela")).containsExactly(ada);
        assertThat(found("ada babbage")).isEmpty();
        assertThat(Api.newOrganization().get("/v1/people?q=lovelace").ok().texts("items.id"))
                .isEmpty();
    }

    @Test
    void findsWhoIsCalledOtherwiseNow() {
        var ada = added("Ada Byronesse");

        admin.patch("/v1/people/" + ada, "{\"name\": \"Ada Kinglake\"}").ok();

        assertThat(found("kinglake")).containsExactly(ada);
        assertThat(found("byronesse")).isEmpty();
    }

    @Test
    void forgetsAWordWithTheLastWhoBearsIt() throws SQLException {
        var one = added("Oneofakind Twiceborn");
        var other = added("Other Twiceborn");

        admin.delete("/v1/people/" + one).is(204);

        assertThat(kept("oneofakind")).isZero();
        assertThat(kept("twiceborn")).isPositive();
        assertThat(found("twiceborn")).containsExactly(other);
    }

    private String added(String name) {
        return admin.post("/v1/people", Map.of("name", name)).created().id();
    }

    private List<String> found(String words) {
        return admin.get("/v1/people?q=" + words).ok().texts("items.id");
    }

    private static int kept(String word) throws SQLException {
        return Integer.parseInt(Owner.text("select count(*) from search_word where word = '" + word + "'"));
    }
}
