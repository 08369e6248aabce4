package dev.peacetime.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.peacetime.Contract;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every operation of the contract, whoever wrote it. */
@QuarkusTest
class ContractTest {

    private final Contract contract = Contract.served();

    @Test
    void everyOperationSaysWhatItIsFor() {
        assertThat(contract.operations()).allSatisfy(operation -> {
            assertThat(operation.node().path("summary").asText())
                    .as(operation.id())
                    .isNotBlank()
                    .hasSizeLessThan(100);
            assertThat(operation.node().path("tags").size()).as(operation.id()).isEqualTo(1);
        });
    }

    @Test
    void everyTagIsDescribed() {
        assertThat(contract.document().path("tags"))
                .allSatisfy(tag -> assertThat(tag.path("description").asText()).isNotBlank());
    }

    @Test
    void everyBodyHasAnExampleThatIsValid() {
        for (var operation : contract.operations()) {
            operation.node().path("requestBody").path("content").properties().stream()
                    .filter(media -> media.getKey().endsWith("json"))
                    .forEach(media -> {
                        var schema = "/paths/%s/%s/requestBody/content/%s/schema"
                                .formatted(
                                        Contract.escaped(operation.path()),
                                        operation.verb(),
                                        Contract.escaped(media.getKey()));
                        var beside = media.getValue().path("example");
                        var example = beside.isMissingNode()
                                ? contract.resolved(media.getValue().path("schema"))
                                        .at("/examples/0")
                                : beside;
                        assertThat(example.isMissingNode()).as(operation.id()).isFalse();
                        assertThat(contract.violations(schema, example.toString()))
                                .as(operation.id())
                                .isEmpty();
                    });
        }
    }

    /** What has no largest size can be sent until memory ends. */
    @Test
    void whatIsSentIsLimited() {
        var unlimited = new ArrayList<String>();

        for (var operation : contract.operations()) {
            operation
                    .node()
                    .path("requestBody")
                    .path("content")
                    .forEach(media -> collect(media.path("schema"), operation.id(), unlimited, 0));
        }

        assertThat(unlimited).isEmpty();
    }

    private void collect(JsonNode schema, String place, List<String> unlimited, int depth) {
        var whole = contract.resolved(schema);
        if (depth > 12) {
            return;
        }
        var types = whole.path("type").toString();
        var isLimited = Stream.of("maxLength", "enum", "format").anyMatch(whole::has)
                || whole.path("pattern").asText().startsWith("^");
        if (types.contains("\"string\"") && !isLimited) {
            unlimited.add(place);
        }
        if (types.contains("\"array\"") && !whole.has("maxItems")) {
            unlimited.add(place + "[]");
        }
        collectAll(whole.path("properties"), place, unlimited, depth);
        for (var part : List.of("items", "additionalProperties")) {
            if (whole.path(part).isObject()) {
                collect(whole.path(part), place + "/" + part, unlimited, depth + 1);
            }
        }
        whole.path("anyOf").forEach(part -> collect(part, place, unlimited, depth + 1));
    }

    private void collectAll(JsonNode properties, String place, List<String> unlimited, int depth) {
        properties
                .properties()
                .forEach(property ->
                        collect(property.getValue(), place + "/" + property.getKey(), unlimited, depth + 1));
    }
}
