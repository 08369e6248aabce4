package dev.peacetime;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many statements each operation costs, as written down in {@code src/test/resources/statements.txt}: of reads, whatever
 * the contract has; of writes, whatever a {@link World} takes to make. A number that changes was either thought about, and is
 * written anew with {@code -Dstatements.write}, or is a mistake.
 */
@QuarkusTest
class StatementsTest {

    private static final Path WRITTEN_DOWN = Path.of("src/test/resources/statements.txt");

    private final Map<String, TreeSet<Integer>> costs = new TreeMap<>();

    @Test
    void eachOperationCostsWhatIsWrittenDown() throws IOException {
        var world = writes();
        reads(world);
        var found = costs.entrySet().stream()
                .map(each -> each.getKey() + "  "
                        + each.getValue().stream().map(String::valueOf).collect(Collectors.joining(", ")) + "\n")
                .collect(Collectors.joining());

        if (System.getProperty("statements.write") != null) {
            Files.writeString(WRITTEN_DOWN, found);
        }

        assertThat(found).isEqualTo(Files.readString(WRITTEN_DOWN));
    }

    /** Each world is made by the same calls; the least is what a call costs when no key had to be looked up anew. */
    private World writes() {
        var one = new Counting();
        one.making();
        var other = new Counting();
        var world = other.making();
        assertThat(one.calls)
                .extracting(Call::operation)
                .isEqualTo(other.calls.stream().map(Call::operation).toList());
        for (int at = 0; at < one.calls.size(); at++) {
            cost(one.calls.get(at).operation, Math.min(one.calls.get(at).statements, other.calls.get(at).statements));
        }
        return world;
    }

    private void reads(World world) {
        for (var operation : Operation.all()) {
            if (operation.verb().equals("GET")) {
                var ids = operation.isAboutOne() ? world.ids().values() : List.of("");
                for (var id : ids) {
                    for (var caller : List.of(world.admin(), world.manager())) {
                        if (read(caller, operation.at(id)) == 200) {
                            cost(
                                    operation.name(),
                                    Math.min(
                                            statements(caller, operation.at(id)),
                                            statements(caller, operation.at(id))));
                        }
                    }
                }
            }
        }
    }

    private static int statements(Api caller, String path) {
        return RoundTrips.statementsOf(() -> read(caller, path));
    }

    private static int read(Api caller, String path) {
        return caller.request()
                .header("Access-Purpose", "To see what this costs")
                .get(path)
                .statusCode();
    }

    private void cost(String operation, int statements) {
        costs.computeIfAbsent(operation, any -> new TreeSet<>()).add(statements);
    }

    private record Call(String operation, int statements) {}

    /** Counts what every write costs that is made while it is listening. */
    private static final class Counting implements Filter {

        private final List<Call> calls = new ArrayList<>();

        World making() {
            RestAssured.filters(this);
            try {
                return World.made();
            } finally {
                RestAssured.replaceFiltersWith(List.of());
            }
        }

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification response,
                FilterContext context) {
            var path = URI.create(request.getURI()).getPath();
            if (request.getMethod().equals("GET") || path.endsWith("/me")) {
                return context.next(request, response);
            }
            RestAssured.given()
                    .noFilters()
                    .header("Authorization", String.valueOf(request.getHeaders().getValue("Authorization")))
                    .get(URI.create(request.getURI()).resolve("/v1/me"));
            var answer = new Response[1];
            var statements = RoundTrips.statementsOf(() -> answer[0] = context.next(request, response));
            calls.add(new Call(operation(request.getMethod(), path), statements));
            return answer[0];
        }

        private static String operation(String verb, String path) {
            return Contract.served()
                    .operation(verb, path)
                    .map(each -> verb + " " + each.path())
                    .orElseThrow(() -> new AssertionError(verb + " " + path));
        }
    }
}
