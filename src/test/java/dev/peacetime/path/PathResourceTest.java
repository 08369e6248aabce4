package dev.peacetime.path;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

/** Warm paths over HTTP: who could lead to somebody, and what a path tells of others' ties. */
@QuarkusTest
class PathResourceTest {

    private final Api admin = Api.newOrganization();
    private final Api ann = admin.colleague("Ann", "MEMBER");
    private final Api ben = admin.colleague("Ben", "MEMBER");
    private final String ada = person("Ada Lovelace");

    @Test
    void leadsOverAColleagueAndTellsNoMoreThanThatTheyKnowEachOther() {
        ann.put("/v1/ties/" + ben.personId(), "*", Map.of("how", "WORKED_WITH")).ok();
        ben.put("/v1/ties/" + ada, "*", Map.of("how", "FRIEND", "note", "Canary", "tags", List.of("canary")))
                .ok();

        var paths = ann.get("/v1/people/" + ada + "/paths").ok();

        assertThat(paths.texts("paths[0].hops.personId")).containsExactly(ben.personId(), ada);
        assertThat(paths.texts("paths[0].hops.tie")).containsExactly("YOURS", "A_COLLEAGUES");
        assertThat(paths.text("paths[0].from.personId")).isEqualTo(ann.personId());
        assertThat(Double.parseDouble(paths.text("paths[0].strength"))).isCloseTo(0.30 * 0.40, within(0.001));
        assertThat(paths.body()).doesNotContainIgnoringCase("canary").doesNotContain("FRIEND");
        assertThat(ann.get("/v1/people/" + ada + "/paths?maxHops=1").ok().texts("paths.strength"))
                .isEmpty();
    }

    @Test
    void beginsWithAnybodyInTheTeam() {
        ben.put("/v1/ties/" + ada, "*", Map.of("how", "FRIEND")).ok();

        assertThat(ann.get("/v1/people/" + ada + "/paths").ok().texts("paths.strength"))
                .isEmpty();
        var team = ann.get("/v1/people/" + ada + "/paths?start=team").ok();

        assertThat(team.text("paths[0].from.personId")).isEqualTo(ben.personId());
        assertThat(team.texts("paths.strength")).hasSize(1);
    }

    @Test
    void standsOnNobodysTieWhoKeepsItToThemselves() {
        ann.put("/v1/ties/" + ben.personId(), "*", Map.of("how", "WORKED_WITH")).ok();
        ben.put("/v1/ties/" + ada, "*", Map.of("how", "FRIEND", "shown", false)).ok();
        assertThat(ann.get("/v1/people/" + ada + "/paths").ok().texts("paths.strength"))
                .isEmpty();
        assertThat(ben.get("/v1/people/" + ada + "/paths").ok().texts("paths.strength"))
                .hasSize(1);

        ben.put("/v1/ties/" + ada, "*", Map.of("how", "FRIEND")).ok();
        assertThat(ann.get("/v1/people/" + ada + "/paths").ok().texts("paths.strength"))
                .hasSize(1);

        admin.put("/v1/relationship-policy", "*", Map.of("tiesShared", false, "warmUpRequired", false))
                .ok();
        assertThat(ann.get("/v1/people/" + ada + "/paths").ok().texts("paths.strength"))
                .isEmpty();
        ben.delete("/v1/ties/" + ada).is(204);
        assertThat(ben.get("/v1/people/" + ada + "/paths").ok().texts("paths.strength"))
                .isEmpty();
    }

    @Test
    void goesOverNobodyWhoDoesNotWantTo() {
        ann.put("/v1/ties/" + ben.personId(), "*", Map.of("how", "WORKED_WITH")).ok();
        ben.put("/v1/ties/" + ada, "*", Map.of("how", "FRIEND")).ok();

        ann.put("/v1/people/" + ben.personId() + "/connecting", "*", Map.of("open", false))
                .refused(PathRefusal.CONNECTING_NOT_YOURS);
        ben.put("/v1/people/" + ben.personId() + "/connecting", "*", Map.of("open", false))
                .ok();

        assertThat(ann.get("/v1/people/" + ada + "/paths").ok().texts("paths.strength"))
                .isEmpty();
        assertThat(ann.get("/v1/people/" + ben.personId() + "/connecting").ok().text("open"))
                .isEqualTo("false");
    }

    @Test
    void leadsOverPeopleWhoWorkedTogether() throws InterruptedException {
        var grace = worked("Grace", "2015", "2019");
        var linus = worked("Linus", "2016", "2018");
        worked("Late", "2020", "2021");
        ann.put("/v1/ties/" + grace, "*", Map.of("how", "FRIEND")).ok();

        var paths = onceThereIsAWayTo(linus);

        assertThat(paths.texts("paths[0].hops.tie")).containsExactly("YOURS", "WORKED_TOGETHER");
        assertThat(paths.text("paths[0].because")).contains("Hooli from 2016-01-01 to 2018-12-31");
        assertThat(Double.parseDouble(paths.texts("paths[0].hops.strength").get(1)))
                .isBetween(
                        ColleagueRules.strength(1095, 3, false) - 0.0001,
                        ColleagueRules.strength(1095, 2, false) + 0.0001);
    }

    @Test
    void isDrawnWithNamesThatStayText() {
        var hostile = person("<script>alert(1)</script> & \"Co\"");
        ann.put("/v1/ties/" + hostile, "*", Map.of("how", "FRIEND")).ok();

        var picture = new Answer(ann.request().accept("image/svg+xml").get("/v1/people/" + hostile + "/paths")).ok();

        assertThat(picture.response().contentType()).startsWith("image/svg+xml");
        assertThat(picture.body()).startsWith("<svg").contains("&lt;script&gt;").doesNotContain("<script>");
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(picture.body().getBytes(StandardCharsets.UTF_8))))
                .doesNotThrowAnyException();
    }

    /** Colleagues are found behind the requests. */
    private Answer onceThereIsAWayTo(String person) throws InterruptedException {
        for (int waited = 0; waited < 300; waited++) {
            var paths = ann.get("/v1/people/" + person + "/paths").ok();
            if (!paths.texts("paths.strength").isEmpty()) {
                return paths;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("no way is found to " + person);
    }

    private String person(String name) {
        return admin.post("/v1/people", Map.of("name", name)).created().id();
    }

    private String worked(String name, String from, String to) {
        return admin.post(
                        "/v1/people",
                        Map.of(
                                "name",
                                name,
                                "employments",
                                List.of(Map.of("employer", "Hooli", "from", from, "to", to))))
                .created()
                .id();
    }
}
