package dev.peacetime;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What another organization has does not exist. Every operation of the contract is called by a stranger's administrator
 * with the ids of everything that an organization has, in its path and in its body: the answer is the one for an id that
 * nobody has, to the byte, and nothing of that organization changes.
 */
@QuarkusTest
class TenancyTest {

    @Test
    void anothersIdsAnswerLikeIdsThatNobodyHas() throws SQLException {
        var world = World.made().havingSentSomething();
        var stranger = Api.newOrganization();
        var ids = OwnersView.idsOf(world.organizationId());
        var before = OwnersView.stateOf(world.organizationId());
        var nobodys = UUID.randomUUID().toString();
        var told = new ArrayList<String>();

        for (var operation : Operation.all()) {
            if (operation.isAboutOne() || operation.hasBody()) {
                // Nothing that is made is like what was made before, so that no constraint speaks up before an id is
                // looked at.
                var number = new AtomicInteger();
                var expected = masked(call(stranger, operation, nobodys, number.incrementAndGet()), nobodys);
                ids.forEach((table, id) -> {
                    var answer = masked(call(stranger, operation, id, number.incrementAndGet()), id);
                    if (!answer.equals(expected)) {
                        told.add(operation.name() + " with the id of a " + table + ":\n  " + answer
                                + "\n  but for nobody's:\n  " + expected);
                    }
                });
            }
        }

        assertThat(ids).hasSizeGreaterThan(20);
        assertThat(told).isEmpty();
        assertThat(OwnersView.stateOf(world.organizationId())).isEqualTo(before);
    }

    @Test
    void noListShowsWhatAnotherOrganizationHas() throws SQLException {
        var world = World.made().havingSentSomething();
        var stranger = Api.newOrganization();
        var ids = OwnersView.idsOf(world.organizationId()).values();

        for (var operation : Operation.all()) {
            if (operation.verb().equals("GET") && !operation.isAboutOne()) {
                var answer = stranger.get(operation.path()).body();
                assertThat(ids).as(operation.name()).noneMatch(answer::contains);
            }
        }
    }

    private static Answer call(Api caller, Operation operation, String id, int number) {
        var request = caller.request().header("If-Match", "*").header("Access-Purpose", "to see whether this is told");
        if (operation.hasBody()) {
            request.contentType(operation.mediaType()).body(operation.body(() -> id, number));
        }
        return new Answer(request.request(operation.verb(), operation.at(id)));
    }

    /** The answer without what differs from one call to the next: ids made anew, times, the id asked for. */
    private static String masked(Answer answer, String id) {
        var status = answer.response().statusCode();
        // What the stranger makes for themselves differs by its own ids, and tells nothing of others.
        return status == 201 || status == 202
                ? String.valueOf(status)
                : status + " "
                        + Sample.masked(
                                answer.body().replace(id, "ID").replaceAll("\"(requestId|updatedAt)\":\"[^\"]+\"", ""));
    }
}
