package dev.peacetime.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.peacetime.kernel.Page;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** The schemas, true and well named: what is always there is required, what is refused is closed, what nobody uses is gone. */
final class ContractSchemas {

    /** Types of Java that are texts of a format; they need no name of their own. */
    private static final Map<String, String> FORMATS = Map.of(
            "UUID", "uuid",
            "Instant", "date-time",
            "LocalDate", "date",
            "Duration", "duration");

    private final OpenAPI document;
    private final SchemaWalk walk;
    private final ContractPatches patches;
    private final Map<String, ClassInfo> records = new HashMap<>();
    private final Set<String> namesakes = new HashSet<>();

    ContractSchemas(OpenAPI document, IndexView index) {
        this.document = document;
        this.walk = new SchemaWalk(document);
        this.patches = new ContractPatches(document);
        index.getKnownClasses().stream()
                .filter(known -> known.isRecord() && known.name().toString().startsWith("dev.peacetime."))
                .forEach(this::know);
    }

    private void know(ClassInfo known) {
        var other = records.put(known.name().withoutPackagePrefix(), known);
        // The index is made of several, which overlap.
        if (other != null && !other.name().equals(known.name())) {
            namesakes.add(known.name().withoutPackagePrefix());
        }
    }

    /** Names pages after what they hold, PersonPage, and writes texts of a format as such. */
    void name(Collection<ResourceMethod> methods) {
        var renamed = new HashMap<String, String>();
        for (var method : methods) {
            var answer = method.answer();
            if (method.answersPage() && answer != null) {
                var held =
                        answer.asParameterizedType().arguments().get(0).name().withoutPackagePrefix();
                renamed.put("Page" + held, held.replaceAll("View$", "") + "Page");
            }
        }
        var schemas = new TreeMap<String, Schema>();
        document.getComponents()
                .getSchemas()
                .forEach((name, schema) -> schemas.put(renamed.getOrDefault(name, name), schema));
        document.getComponents().setSchemas(schemas);
        walk.replace(schema -> plain(schema, renamed));
    }

    private static Schema plain(Schema schema, Map<String, String> renamed) {
        if (schema.getRef() == null) {
            anchor(schema);
            return schema;
        }
        var name = SchemaWalk.nameOf(schema);
        var format = FORMATS.get(name);
        if (format != null) {
            return OASFactory.createSchema()
                    .addType(Schema.SchemaType.STRING)
                    .format(format)
                    .description(schema.getDescription())
                    .examples(schema.getExamples());
        }
        schema.setType(null);
        schema.setRef(SchemaWalk.COMPONENT + renamed.getOrDefault(name, name));
        return schema;
    }

    /** A pattern of Java must match the whole text; one of JSON Schema says so. */
    private static void anchor(Schema schema) {
        var pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^") && !pattern.equals("\\S")) {
            schema.setPattern("^(" + pattern + ")$");
        }
    }

    /** Writes down what a merge patch can hold, in place of Java's idea of JSON. */
    void acceptPatches(Operation operation, ResourceMethod method) {
        method.patched().ifPresent(changed -> patches.accept(operation, changed));
    }

    void finish() {
        var requested = walk.reachableFrom(walk.requested());
        var answered = walk.reachableFrom(walk.answered());
        var used =
                walk.reachableFrom(Stream.concat(Stream.concat(walk.requested(), walk.answered()), walk.parameters()));
        var schemas = new TreeMap<>(document.getComponents().getSchemas());
        schemas.keySet().retainAll(used);
        schemas.forEach((name, schema) -> {
            if (requested.contains(name) && schema.getProperties() != null) {
                schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
            } else if (answered.contains(name)) {
                require(name, schema);
            }
        });
        document.getComponents().setSchemas(schemas);
    }

    private void require(String name, Schema schema) {
        var shown = schema.getProperties();
        var known = name.endsWith("Page") ? records.get(Page.class.getSimpleName()) : records.get(name);
        if (shown == null || known == null) {
            return;
        }
        if (namesakes.contains(name)) {
            throw new IllegalStateException(
                    "two records are called " + name + ": it would be chance which is promised");
        }
        var always = known.recordComponents().stream()
                .filter(component -> shown.containsKey(component.name()))
                .filter(component -> !isNullable(component.type()) && !leavesOutEmpty(known, component.type()))
                .map(component -> component.name())
                .toList();
        schema.setRequired(always.isEmpty() ? null : always);
    }

    private static boolean isNullable(Type type) {
        return type.hasAnnotation(DotName.createSimple(Nullable.class));
    }

    private static boolean leavesOutEmpty(ClassInfo known, Type type) {
        var include = known.declaredAnnotation(DotName.createSimple(JsonInclude.class));
        return include != null
                && include.value().asEnum().equals(JsonInclude.Include.NON_EMPTY.name())
                && List.of("java.util.List", "java.util.Map")
                        .contains(type.name().toString());
    }
}
