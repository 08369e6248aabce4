package dev.peacetime.api;

import dev.peacetime.kernel.Violation;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jboss.resteasy.reactive.RestQuery;

/** Refuses parameters that the resource does not know, that come twice, or that are not of their type; all at once. */
@Provider
class ParameterFilter implements ContainerRequestFilter {

    private final ConcurrentMap<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @SuppressWarnings("NullAway")
    ParameterFilter() {}

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        var violations = new ArrayList<Violation>();
        var types = known.computeIfAbsent(method, ParameterFilter::parametersOf);
        request.getUriInfo()
                .getQueryParameters()
                .forEach((name, values) -> check("?" + name, types.get("?" + name), values, violations));
        request.getUriInfo()
                .getPathParameters()
                .forEach((name, values) -> check(name, types.getOrDefault(name, UUID.class), values, violations));
        if (!violations.isEmpty()) {
            throw ApiRefusal.PARAMETER_INVALID.refused().about(violations);
        }
    }

    private static void check(
            String name,
            @org.jspecify.annotations.Nullable Class<?> type,
            List<String> values,
            List<Violation> violations) {
        if (type == null) {
            violations.add(new Violation(name, "is not a parameter of this operation"));
        } else if (values.size() > 1 && !type.isArray()) {
            violations.add(new Violation(name, "must not be given twice"));
        } else if (values.contains("")) {
            violations.add(new Violation(name, "must not be empty"));
        } else {
            values.forEach(value -> ParameterTypes.wrongWith(value, type)
                    .ifPresent(sentence -> violations.add(new Violation(name, sentence))));
        }
    }

    private static Map<String, Class<?>> parametersOf(Method method) {
        var types = new HashMap<String, Class<?>>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(QueryParam.class))
                        .forEach(field -> types.put(
                                "?" + field.getAnnotation(QueryParam.class).value(), field.getType()));
            } else {
                types.put(nameOf(parameter), parameter.getType());
            }
        }
        return types;
    }

    private static String nameOf(Parameter parameter) {
        if (parameter.isAnnotationPresent(RestQuery.class)) {
            return "?" + parameter.getName();
        }
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            return "?" + parameter.getAnnotation(QueryParam.class).value();
        }
        if (parameter.isAnnotationPresent(PathParam.class)) {
            return parameter.getAnnotation(PathParam.class).value();
        }
        return parameter.getName();
    }
}
