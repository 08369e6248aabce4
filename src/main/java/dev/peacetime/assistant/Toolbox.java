package dev.peacetime.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import dev.peacetime.kernel.Searches;
import dev.peacetime.organization.Caller;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All tools, each for whoever may use it. */
@ApplicationScoped
class Toolbox {

    private final List<Tool> tools;
    private final ToolSheets contract;
    private final ArgumentReader reader;
    private final Caller caller;
    private final Searches searches;
    private volatile @Nullable Map<String, ToolSheet> sheets;

    Toolbox(
            ReadingTools reading,
            WritingTools writing,
            ToolSheets contract,
            ArgumentReader reader,
            Caller caller,
            Searches searches) {
        this.tools =
                Stream.concat(reading.all().stream(), writing.all().stream()).toList();
        this.contract = contract;
        this.reader = reader;
        this.caller = caller;
        this.searches = searches;
    }

    List<Tool> all() {
        return tools;
    }

    /** Those that the caller may use, always in the same order. */
    List<ToolSheet> permitted() {
        return tools.stream().filter(this::isPermitted).map(this::sheet).toList();
    }

    Optional<Tool> named(@Nullable String name) {
        return tools.stream().filter(tool -> tool.name().equals(name)).findFirst();
    }

    @Nullable
    Object use(Tool tool, JsonNode given) {
        if (!isPermitted(tool)) {
            throw new ForbiddenException();
        }
        var arguments = reader.of(tool, sheet(tool), given);
        if (arguments.has("q")) {
            searches.count();
        }
        return tool.work().apply(arguments);
    }

    /** Read when they are first asked for: a service that no assistant calls starts without. */
    private ToolSheet sheet(Tool tool) {
        var known = sheets;
        if (known == null) {
            known = contract.of(tools);
            sheets = known;
        }
        return Objects.requireNonNull(known.get(tool.name()));
    }

    private boolean isPermitted(Tool tool) {
        return tool.permission() == null || caller.may(tool.permission());
    }
}
