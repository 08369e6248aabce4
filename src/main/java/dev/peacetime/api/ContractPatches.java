package dev.peacetime.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;

/** Schemas of merge patches: the fields of what is changed, none required; what need not be there can be removed by null. */
final class ContractPatches {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final OpenAPI document;

    ContractPatches(OpenAPI document) {
        this.document = document;
    }

    void accept(Operation operation, ClassInfo changed) {
        var patch = OASFactory.createSchema()
                .ref(patchOf(changed.name().withoutPackagePrefix(), "A change; what is left out stays as it is."));
        var media = OASFactory.createContent();
        media.addMediaType(MERGE_PATCH, OASFactory.createMediaType().schema(patch));
        media.addMediaType("application/json", OASFactory.createMediaType().schema(patch));
        operation.getRequestBody().content(media).required(true);
    }

    private String patchOf(String name, String description) {
        var whole = document.getComponents().getSchemas().get(name);
        if (whole == null) {
            throw new IllegalStateException(name + " is patched: give it an @Schema, so that the contract has it");
        }
        var patchName = nameOf(name);
        if (!document.getComponents().getSchemas().containsKey(patchName)) {
            var patch = OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
            document.getComponents().addSchema(patchName, patch);
            var properties = new LinkedHashMap<String, Schema>();
            whole.getProperties()
                    .forEach((field, schema) -> properties.put(field, changeOf(schema, isRequired(whole, field))));
            patch.setProperties(properties);
        }
        return SchemaWalk.COMPONENT + patchName;
    }

    /** PersonPatch of PersonDetails, MemberPatch of NewMember. */
    private static String nameOf(String name) {
        return name.replaceAll("^New|(Details|Settings|Form)$", "") + "Patch";
    }

    private static boolean isRequired(Schema whole, String field) {
        return whole.getRequired() != null && whole.getRequired().contains(field);
    }

    private Schema changeOf(Schema field, boolean required) {
        if (field.getRef() != null) {
            return referenced(field, required);
        }
        var change = SchemaWalk.copyOf(field);
        change.setDefaultValue(null);
        if (!required && field.getType() != null) {
            change.setType(with(field.getType(), SchemaType.NULL));
            if (field.getEnumeration() != null) {
                change.setEnumeration(with(field.getEnumeration(), null));
            }
        }
        return change;
    }

    private Schema referenced(Schema field, boolean required) {
        var component = document.getComponents().getSchemas().get(SchemaWalk.nameOf(field));
        var inner = component != null && component.getProperties() != null
                ? patchOf(SchemaWalk.nameOf(field), "A change within; what is left out stays as it is.")
                : field.getRef();
        var reference = OASFactory.createSchema().ref(inner);
        if (required) {
            return reference.description(field.getDescription());
        }
        return OASFactory.createSchema()
                .description(field.getDescription())
                .anyOf(List.of(reference, OASFactory.createSchema().addType(SchemaType.NULL)));
    }

    private static <T> List<T> with(List<T> some, @org.jspecify.annotations.Nullable T more) {
        var all = new ArrayList<>(some);
        all.add(more);
        return all;
    }
}
