package dev.peacetime.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/**
 * Makes the generated document say what the service does: run once, at build time, over what was read off the resources
 * and META-INF/openapi.yaml. What a resource does not say itself follows here from its verb, its path and its types.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var methods = ResourceMethod.all(index);
        var schemas = new ContractSchemas(document, index);
        schemas.name(methods.values());
        var answers = new ContractAnswers(document);
        var parameters = new ContractParameters();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
                    var method = methodOf(operation, methods);
                    schemas.acceptPatches(operation, method);
                    parameters.of(operation, verb, path, method);
                    answers.of(operation, verb, path, method);
                    ContractSecurity.of(operation, method);
                    ContractSunsets.of(operation, method);
                    if (method.reveals()) {
                        operation.addExtension("x-reveals", true);
                    }
                }));
        schemas.finish();
        new ContractExamples(document).finish();
        ContractFiles.of(document);
        ContractProblems.listAll(document);
        order(document);
    }

    private static ResourceMethod methodOf(Operation operation, Map<String, ResourceMethod> methods) {
        var method = methods.get(operation.getOperationId());
        if (method == null) {
            throw new IllegalStateException("no resource method is called " + operation.getOperationId());
        }
        return method;
    }

    /** By tag, then by path: as it is read, and the same in every build. */
    private static void order(OpenAPI document) {
        var tags = document.getTags().stream().map(Tag::getName).toList();
        var ordered = new LinkedHashMap<String, PathItem>();
        document.getPaths().getPathItems().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, PathItem> path) -> place(path.getValue(), tags))
                        .thenComparing(Map.Entry::getKey))
                .forEach(path -> ordered.put(path.getKey(), path.getValue()));
        document.getPaths().setPathItems(ordered);
    }

    private static int place(PathItem item, List<String> tags) {
        return item.getOperations().values().stream()
                .filter(operation -> operation.getTags() != null)
                .flatMap(operation -> operation.getTags().stream())
                .mapToInt(tags::indexOf)
                .min()
                .orElse(tags.size());
    }

    static boolean isWrite(HttpMethod verb) {
        return verb != HttpMethod.GET;
    }
}
