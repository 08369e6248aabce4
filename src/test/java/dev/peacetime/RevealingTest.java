package dev.peacetime;

import dev.peacetime.guard.GuardRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever comes to know is written down, or does not come to know. The operations by which somebody does are those that the
 * contract marks; each is called so that it works, and once more while the rows that say so cannot be written.
 */
@QuarkusTest
class RevealingTest {

    private static final List<String> SAID_IN = List.of("exposure", "note_read");

    @Test
    void theContractMarksWhatReveals() {
        assertThat(revealing().map(Operation::name))
                .contains("GET /v1/backchannel-notes/{id}", "POST /v1/backchannel-requests/{id}/asks");
    }

    @Test
    void revealsNothingWhereItCannotBeWrittenDown() throws SQLException {
        var world = World.made();
        for (var operation : revealing().toList()) {
            for (var table : SAID_IN) {
                var before = rowsOf(table, world);
                assertThat(Call.of(world, operation).made().response().statusCode())
                        .as(operation.name())
                        .isBetween(200, 299);
                if (rowsOf(table, world) > before) {
                    refuses(world, operation, table);
                } else {
                    assertThat(table).as(operation.name()).isNotEqualTo("exposure");
                }
            }
        }
    }

    private static void refuses(World world, Operation operation, String table) throws SQLException {
        var call = Call.of(world, operation);
        var state = OwnersView.stateOf(world.organizationId());
        var trigger = table + "_" + UUID.randomUUID().toString().replace('-', '_');
        Owner.does("create function fail_%s() returns trigger language plpgsql as $$ begin raise 'not now'; end $$"
                .formatted(trigger));
        Owner.does(
                "create trigger fail_%s before insert on %s for each row when (new.organization_id = '%s') execute function fail_%s()"
                        .formatted(trigger, table, world.organizationId(), trigger));
        try {
            call.made().refused(GuardRefusal.EXPOSURE_NOT_WRITTEN);
        } finally {
            Owner.does("drop trigger fail_%s on %s".formatted(trigger, table));
        }
        assertThat(OwnersView.stateOf(world.organizationId()))
                .as(operation.name() + " without " + table)
                .isEqualTo(state);
        assertThat(call.made().response().statusCode()).as(operation.name()).isBetween(200, 299);
    }

    private static java.util.stream.Stream<Operation> revealing() {
        return Operation.all().stream()
                .filter(each -> each.description().path("x-reveals").asBoolean());
    }

    /** A call by whoever may, about what the world has of the kind that its path and its body name. */
    private record Call(Api caller, String verb, String path, String body) {

        static Call of(World world, Operation operation) {
            var open = operation.description().path("security").isEmpty();
            return new Call(
                    open ? Api.with("") : world.manager(),
                    operation.verb(),
                    world.path(operation),
                    operation.hasBody() ? world.body(operation) : "");
        }

        Answer made() {
            var request = caller.request().header("Access-Purpose", "To decide on the offer");
            if (!body.isEmpty()) {
                request.contentType("application/json").body(body);
            }
            return new Answer(request.request(verb, path));
        }
    }

    private static int rowsOf(String table, World world) throws SQLException {
        return Integer.parseInt(OwnersView.column(
                        "select count(*) from " + table + " where organization_id = ?::uuid", world.organizationId())
                .get(0));
    }
}
