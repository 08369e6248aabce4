package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.peacetime.Contract.Operation;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sees every answer that any test gets, and fails on one that the contract does not promise: its status, its headers, its
 * media type, its body, its refusal's code. It also fails on a body that was taken although the contract refuses it.
 */
public final class ContractWitness implements Filter {

    /** Said no by HTTP itself, whatever is asked for; the contract tells of them once. */
    private static final Set<Integer> ANYWHERE = Set.of(405, 413, 414, 431);

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var answer = context.next(request, response);
        var path = URI.create(request.getURI()).getRawPath();
        if (!path.startsWith("/q/")) {
            witness(request.getMethod(), path, request.getBody(), answer);
            discretion(answer, path);
        }
        return answer;
    }

    static void witness(String verb, String path, Object sent, Response answer) {
        var contract = Contract.served();
        if (isPacked(answer) || verb.equals("HEAD") || verb.equals("OPTIONS")) {
            return;
        }
        var operation = contract.operation(verb, path);
        var about = verb + " " + path + " → " + answer.statusCode() + " " + answer.asString();
        var promised = operation.map(each -> each.node().path("responses").path(String.valueOf(answer.statusCode())));
        if (promised.isEmpty() || (promised.get().isMissingNode() && ANYWHERE.contains(answer.statusCode()))) {
            isProblem(contract, answer, about);
            return;
        }
        assertThat(promised.get().isMissingNode())
                .as("undocumented status: " + about)
                .isFalse();
        headers(contract, operation.get(), answer, about);
        body(contract, operation.get(), answer, about);
        if (answer.statusCode() < 300 && sent instanceof String text && text.startsWith("{")) {
            request(contract, operation.get(), text, about);
        }
    }

    /** A refusal repeats nothing of what somebody wrote; a pointer is to their own field, as they called it. */
    private static void discretion(Response answer, String path) {
        if (answer.statusCode() >= 400 && !isPacked(answer)) {
            assertThat(Markers.in(answer.asString().replaceAll("\"pointer\":\"[^\"]*\"", "")))
                    .as("problem of " + path + ": " + answer.asString())
                    .isEmpty();
        }
    }

    /** A test that asked for gzip and looks at it unopened. */
    private static boolean isPacked(Response answer) {
        var bytes = answer.asByteArray();
        return bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    private static void isProblem(Contract contract, Response answer, String about) {
        assertThat(answer.statusCode()).as("outside the contract: " + about).isBetween(400, 499);
        assertThat(answer.contentType()).as(about).startsWith("application/problem+json");
        assertThat(contract.violations("/components/schemas/Problem", answer.asString()))
                .as(about)
                .isEmpty();
    }

    private static String place(Contract contract, Operation operation, Response answer) {
        return contract.place("/paths/%s/%s/responses/%d"
                .formatted(Contract.escaped(operation.path()), operation.verb(), answer.statusCode()));
    }

    private static void headers(Contract contract, Operation operation, Response answer, String about) {
        var promised =
                contract.document().at(place(contract, operation, answer)).path("headers");
        for (var header : promised.properties()) {
            if (contract.resolved(header.getValue()).path("required").asBoolean()) {
                assertThat(answer.header(header.getKey()))
                        .as("header " + header.getKey() + " of " + about)
                        .isNotNull();
            }
        }
    }

    private static void body(Contract contract, Operation operation, Response answer, String about) {
        var place = place(contract, operation, answer);
        var promised = contract.document().at(place);
        var contents = promised.path("content");
        if (contents.isEmpty()) {
            assertThat(answer.asString()).as("no body is promised: " + about).isEmpty();
            return;
        }
        var type = answer.contentType().replaceAll(";.*", "").strip();
        assertThat(contents.has(type)).as("media type " + type + " of " + about).isTrue();
        if (type.endsWith("json")) {
            var schema = place + "/content/" + Contract.escaped(type) + "/schema";
            assertThat(contract.violations(schema, answer.asString())).as(about).isEmpty();
        }
        if (promised.has("x-codes")) {
            assertThat(Contract.texts(promised.path("x-codes")))
                    .as("codes of " + about)
                    .contains(Contract.read(answer.asString()).path("code").asText());
        }
    }

    private static void request(Contract contract, Operation operation, String text, String about) {
        var types = operation.node().path("requestBody").path("content");
        // What is taken as a file is taken whatever is in it.
        if (text.isBlank() || !types.has("application/json") || types.has("multipart/form-data")) {
            return;
        }
        var schema = "/paths/%s/%s/requestBody/content/application~1json/schema"
                .formatted(Contract.escaped(operation.path()), operation.verb());
        assertThat(contract.violations(schema, withoutNulls(Contract.read(text)).toString()))
                .as("was taken, but the contract refuses " + text + " of " + about)
                .isEmpty();
    }

    /** Null stands for what is left out, as the contract's introduction says. */
    private static JsonNode withoutNulls(JsonNode body) {
        if (body instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        body.forEach(ContractWitness::withoutNulls);
        return body;
    }
}
