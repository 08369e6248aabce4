package dev.peacetime.assistant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.TreeMap;

/** Reads a tool's arguments as strictly as bodies are read, and says all that is wrong with them. */
@ApplicationScoped
class ArgumentReader {

    private final ObjectMapper json;
    private final ObjectMapper queries;
    private final Validator validator;

    ArgumentReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
        this.queries = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        queries.setAnnotationIntrospector(AnnotationIntrospector.pair(
                new QueryNames(), json.getDeserializationConfig().getAnnotationIntrospector()));
    }

    /** The arguments with what holds where something is left out; null stands for what is left out. */
    Arguments of(Tool tool, ToolSheet sheet, JsonNode given) {
        if (!(given.isMissingNode() || given.isObject())) {
            throw KernelRefusal.VALIDATION_FAILED.refused().about(new Violation("", "must be an object"));
        }
        var arguments = json.createObjectNode();
        given.properties().stream()
                .filter(each -> !each.getValue().isNull())
                .forEach(each -> arguments.set(each.getKey(), each.getValue()));
        hold(arguments, sheet);
        sheet.properties().properties().stream()
                .filter(each -> each.getValue().has("default") && !arguments.has(each.getKey()))
                .forEach(each -> arguments.set(each.getKey(), each.getValue().get("default")));
        return new Arguments(this, tool, arguments);
    }

    private static void hold(ObjectNode arguments, ToolSheet sheet) {
        var violations = new ArrayList<Violation>();
        arguments.fieldNames().forEachRemaining(name -> {
            if (!sheet.properties().has(name)) {
                violations.add(new Violation(
                        "/" + name.replace("~", "~0").replace("/", "~1"), "is not an argument of this tool"));
            }
        });
        sheet.required().forEach(name -> {
            if (!arguments.has(name.asText())) {
                violations.add(new Violation("/" + name.asText(), "must be given"));
            }
        });
        if (!violations.isEmpty()) {
            throw KernelRefusal.VALIDATION_FAILED.refused().about(violations);
        }
    }

    <T> T query(ObjectNode given, Class<T> type) {
        return valid(() -> queries.treeToValue(given, type));
    }

    <T> T body(JsonNode given, Class<T> type) {
        return valid(() -> json.treeToValue(given, type));
    }

    <T> T read(JsonNode given, TypeReference<T> type) {
        return valid(() -> json.treeToValue(given, type));
    }

    String ordered(JsonNode any) {
        return valid(() -> json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsString(json.treeToValue(any, TreeMap.class)));
    }

    private <T> T valid(Reading<T> reading) {
        try {
            var read = reading.read();
            var violations = validator.validate(read);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return read;
        } catch (JsonProcessingException wrong) {
            throw new UnreadableArguments(wrong);
        }
    }

    private interface Reading<T> {
        T read() throws JsonProcessingException;
    }
}
