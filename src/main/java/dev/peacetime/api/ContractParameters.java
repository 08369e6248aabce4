package dev.peacetime.api;

import java.util.ArrayList;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers that are understood everywhere, and example ids in paths. */
final class ContractParameters {

    /** What stands in a parameter that must be given and is no id. */
    private static final Map<String, String> WORDS = Map.of(
            "Access-Purpose", "To prepare the final interview",
            "system", "greenhouse",
            "externalId", "4711");

    void of(Operation operation, HttpMethod verb, String path, ResourceMethod method) {
        var parameters = new ArrayList<Parameter>();
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getIn() == Parameter.In.PATH)
                    .forEach(parameters::add);
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getIn() != Parameter.In.PATH)
                    .forEach(parameters::add);
        }
        parameters.stream()
                .filter(parameter ->
                        parameter.getIn() == Parameter.In.PATH || Boolean.TRUE.equals(parameter.getRequired()))
                .forEach(parameter -> describe(parameter, path));
        if (ContractFilter.isWrite(verb) && !method.isOpenToAnybody()) {
            parameters.add(shared("IdempotencyKey"));
        }
        if (method.needsVersion()) {
            parameters.add(shared("IfMatch"));
        }
        if (verb == HttpMethod.GET && method.answersVersioned()) {
            parameters.add(shared("IfNoneMatch"));
        }
        operation.setParameters(parameters);
    }

    private static void describe(Parameter parameter, String path) {
        var schema = parameter.getSchema();
        if (parameter.getName().equals("token")) {
            parameter.setExample(ExampleIds.of(ExampleIds.ofLinks(path)));
        }
        if (parameter.getExample() == null && WORDS.containsKey(parameter.getName())) {
            parameter.setExample(WORDS.get(parameter.getName()));
        }
        if (parameter.getExample() == null
                && schema != null
                && (String.valueOf(schema.getRef()).endsWith("/UUID") || "uuid".equals(schema.getFormat()))) {
            parameter.setExample(ExampleIds.of(ExampleIds.collectionOf(parameter.getName(), path)));
        }
    }

    private static Parameter shared(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }
}
