package dev.peacetime.person;

import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever asks while many others do is told what they would be told alone. */
@QuarkusTest
class PeopleAtOnceTest {

    private final Api admin = Api.newOrganization();

    @Test
    void everybodyIsToldWhatIsForThem() throws InterruptedException, ExecutionException {
        var callers = List.of(admin, admin.colleague("Eve", "MEMBER"), Api.newOrganization());
        var ids = Stream.of(
                        Stream.of("Ada", "Ben", "Cem", "Dua").map(this::person),
                        Stream.of(mergedAway(), UUID.randomUUID().toString()))
                .flatMap(each -> each)
                .toList();
        var asks = new Random(1)
                .ints(400, 0, callers.size() * ids.size())
                .mapToObj(n -> new Ask(callers.get(n % callers.size()), ids.get(n / callers.size())))
                .toList();
        var alone = asks.stream().distinct().collect(java.util.stream.Collectors.toMap(ask -> ask, Ask::answer));

        var threads = Executors.newFixedThreadPool(16);
        var told = threads.invokeAll(asks.stream()
                .<java.util.concurrent.Callable<String>>map(ask -> ask::answer)
                .toList());
        threads.shutdown();

        for (int at = 0; at < asks.size(); at++) {
            assertThat(told.get(at).get()).isEqualTo(alone.get(asks.get(at)));
        }
        assertThat(alone.values()).as("the same for nobody").hasSize(18);
        assertThat(java.util.Set.copyOf(alone.values())).hasSizeGreaterThan(8);
    }

    private String person(String name) {
        return admin.post("/v1/people", Map.of("name", name, "emails", List.of(name + "@home.example")))
                .created()
                .id();
    }

    private String mergedAway() {
        var winner = person("Winner");
        var loser = person("Loser");
        admin.post("/v1/people/" + winner + "/merges", Map.of("otherId", loser)).created();
        return loser;
    }

    private record Ask(Api caller, String id) {

        String answer() {
            var answer = caller.get("/v1/people/" + id);
            return answer.response().statusCode() + " " + answer.header("Location") + " "
                    + answer.body().replaceAll("\"(requestId|instance)\":\"[^\"]*\"", "");
        }
    }
}
