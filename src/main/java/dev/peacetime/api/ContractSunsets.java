package dev.peacetime.api;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What goes away, in the contract: deprecated, since when and until when, and told with every answer. */
final class ContractSunsets {

    private ContractSunsets() {}

    static void of(Operation operation, ResourceMethod method) {
        method.sunset().ifPresent(sunset -> {
            operation.setDeprecated(true);
            operation.addExtension("x-deprecated-since", sunset.since().toString());
            operation.addExtension("x-sunset", sunset.on().toString());
            operation.getResponses().getAPIResponses().values().stream()
                    .filter(answer -> answer.getRef() == null)
                    .forEach(answer -> answer.addHeader(
                                    "Deprecation",
                                    header("Since when it is deprecated (RFC 9745).", sunset.deprecation()))
                            .addHeader("Sunset", header("From when it is gone (RFC 8594).", sunset.sunset())));
        });
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .type(List.of(SchemaType.STRING))
                        .examples(List.of(example)));
    }
}
