package dev.peacetime.person;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.Owner;
import dev.peacetime.kernel.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PeopleSearchTest {

    private final Api admin = Api.newOrganization();

    @Inject
    ForgottenWords round;

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
    void takesSignsOfTheDatabasesOwnForWhatTheyAre() {
        var odd = added("O'Brien {null,\"x\"} back\\slash 100% a_b $1 %s :words");
        added("OBrien null back slash 100 ab 1 s words");

        assertThat(found("o'brien {null,\"x\"} back\\slash 100% a_b $1 %s :words"))
                .containsExactly(odd);
        assertThat(found("'; drop table search_word; --")).isEmpty();
        assertThat(found("%")).containsExactly(odd);
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

    /** Each still sees the other: neither takes the word away. */
    @Test
    void forgetsAWordWhoseLastTwoBearersWereForgottenAtOnce() throws SQLException {
        var one = added("Ann Quillfeather");
        var other = added("Bea Quillfeather");
        added("Cleo Staying");

        try (var first = Owner.connection();
                var second = Owner.connection()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            first.createStatement().execute("delete from person where id = '" + one + "'");
            second.createStatement().execute("delete from person where id = '" + other + "'");
            first.commit();
            second.commit();
        }
        assertThat(kept("quillfeather")).isPositive();

        Tenant.runFor(UUID.fromString(admin.get("/v1/organization").ok().id()), null, round::make);

        assertThat(kept("quillfeather")).isZero();
        assertThat(kept("staying")).isPositive();
    }

    /** Of what many bore it is not asked at once; the second time nothing is in doubt any more. */
    @Test
    void forgetsTheWordsOfManyWhoGoTogether() throws SQLException {
        var many = IntStream.range(0, 60)
                .mapToObj(n -> added("Pax" + n + "er Quietus" + n))
                .toList();
        added("Pax7er Staying");

        Owner.does("delete from person where id in ('" + String.join("', '", many) + "')");
        assertThat(kept("quietus59")).isPositive();
        Tenant.runFor(UUID.fromString(admin.get("/v1/organization").ok().id()), null, round::make);

        assertThat(kept("quietus59")).isZero();
        assertThat(kept("pax7er")).isPositive();
        assertThat(Owner.text("select count(*) from search_word_doubt where word like 'quietus%'"))
                .isEqualTo("0");
    }

    /** It may be that they do not come after all. */
    @Test
    void doubtsAWordForAsLongAsSomebodyIsAboutToBearIt() throws SQLException {
        var last = added("Dora Pennyroyal");
        var other = added("Emil Bothered");
        var organization = UUID.fromString(admin.get("/v1/organization").ok().id());

        try (var coming = Owner.connection()) {
            coming.setAutoCommit(false);
            coming.createStatement()
                    .execute("update person set search = search || ' pennyroyal' where id = '" + other + "'");
            admin.delete("/v1/people/" + last).is(204);
            Tenant.runFor(organization, null, round::make);
            assertThat(kept("pennyroyal")).isPositive();
            coming.rollback();
        }
        Tenant.runFor(organization, null, round::make);

        assertThat(kept("pennyroyal")).isZero();
    }

    private String added(String name) {
        return admin.post("/v1/people", Map.of("name", name)).created().id();
    }

    private List<String> found(String words) {
        return new Answer(admin.request().queryParam("q", words).get("/v1/people"))
                .ok()
                .texts("items.id");
    }

    private static int kept(String word) throws SQLException {
        return Integer.parseInt(Owner.text("select count(*) from search_word where word = '" + word + "'"));
    }
}
