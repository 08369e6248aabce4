package dev.peacetime;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Generosity is counted for oneself only: nothing in the contract puts people in order by what they gave or whom they know. */
@QuarkusTest
class NobodyIsRankedTest {

    private static final Pattern RANKING = Pattern.compile(
            "(?i)rank(ed|ing|s)?\\b|leader-?board|league|top-?(connectors|givers|referrers|members)|karma|reputation");

    /** What tells of somebody's giving and asking, or of how warm they keep what they have. */
    private static final Set<String> OF_ONESELF = Set.of("gave", "asked", "reckoned", "warmth", "lastTouch", "coolsOn");

    private static final Set<String> OTHERS = Set.of("memberId", "memberIds", "memberName", "ownerId", "members");

    private final Contract contract = Contract.served();

    @Test
    void noOperationAndNoFieldRanksPeople() {
        for (var operation : contract.operations()) {
            assertThat(operation.id() + " " + operation.path()).doesNotContainPattern(RANKING);
            for (var parameter : operation.node().path("parameters")) {
                assertThat(contract.resolved(parameter).path("name").asText())
                        .as(operation.id())
                        .doesNotContainPattern(RANKING);
            }
        }
        for (var schema : contract.document().at("/components/schemas").properties()) {
            assertThat(schema.getKey()).doesNotContainPattern(RANKING);
            for (var field : schema.getValue().path("properties").properties()) {
                assertThat(field.getKey()).as(schema.getKey()).doesNotContainPattern(RANKING);
            }
        }
    }

    @Test
    void whatIsCountedOfGivingAndAskingNamesNobodyElse() {
        var counted = 0;
        for (var schema : contract.document().at("/components/schemas").properties()) {
            var fields = new ArrayList<String>();
            schema.getValue().path("properties").properties().forEach(field -> fields.add(field.getKey()));
            if (fields.stream().anyMatch(OF_ONESELF::contains)) {
                counted++;
                assertThat(fields).as(schema.getKey()).doesNotContainAnyElementsOf(OTHERS);
            }
        }
        assertThat(counted).isGreaterThan(3);
    }

    @Test
    void whatIsOnesOwnCannotBeAskedForAnother() {
        for (var path : List.of("/v1/me/ledger", "/v1/reports/keep-in-touch", "/v1/me/ties")) {
            var operation = contract.operation("get", path).orElseThrow();
            var parameters = new ArrayList<String>();
            operation
                    .node()
                    .path("parameters")
                    .forEach(parameter -> parameters.add(
                            contract.resolved(parameter).path("name").asText()));
            assertThat(parameters).as(path).isSubsetOf("limit", "after", "tag", "If-None-Match");
        }
    }
}
