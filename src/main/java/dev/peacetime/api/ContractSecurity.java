package dev.peacetime.api;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** Who may call an operation, said for tools and for people. */
final class ContractSecurity {

    private ContractSecurity() {}

    static void of(Operation operation, ResourceMethod method) {
        if (method.isOpenToAnybody()) {
            operation.setSecurity(List.of());
            operation.setDescription("Needs no key: whoever has the link may.");
            return;
        }
        var permissions = method.permissions();
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("bearer")));
        if (!permissions.isEmpty()) {
            operation.addExtension("x-permission", permissions);
        }
        var needs = permissions.isEmpty()
                ? "Needs no permission but to be known."
                : permissions.stream().collect(Collectors.joining("` or `", "Needs `", "`."));
        var said = operation.getDescription();
        operation.setDescription(said == null ? needs : said.strip() + "\n\n" + needs);
    }
}
