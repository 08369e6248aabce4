package dev.peacetime.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Refused;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.KnownCaller;
import dev.peacetime.organization.Permission;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class ToolboxTest {

    private static final JsonNode WORDS = new ObjectMapper().createObjectNode().put("q", "ada");

    @Inject
    ReadingTools reading;

    @Inject
    WritingTools writing;

    @Inject
    ToolSheets sheets;

    @Inject
    ArgumentReader reader;

    @Test
    void searchesForNobodyWhoSearchesTooOften() {
        var caller = new Caller();
        caller.is(new KnownCaller(UUID.randomUUID(), UUID.randomUUID(), null, Set.of(Permission.PEOPLE_READ)));
        var toolbox = new Toolbox(reading, writing, sheets, reader, caller, () -> {
            throw KernelRefusal.IDEMPOTENCY_IN_PROGRESS.refused();
        });
        var search = toolbox.named("search_people").orElseThrow();

        assertThatThrownBy(() -> toolbox.use(search, WORDS))
                .isInstanceOf(Refused.class)
                .hasMessage(KernelRefusal.IDEMPOTENCY_IN_PROGRESS.name());
    }
}
