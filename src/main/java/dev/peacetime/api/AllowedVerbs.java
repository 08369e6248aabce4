package dev.peacetime.api;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which verbs a path knows, for the Allow header of 405: the router itself keeps that to itself. */
@ApplicationScoped
class AllowedVerbs {

    private final List<Route> routes =
            Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .map(Bean::getBeanClass)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .distinct()
                    .flatMap(AllowedVerbs::routes)
                    .toList();

    private record Route(Pattern path, String verb) {}

    String at(String path) {
        var verbs = new TreeSet<>(Set.of("OPTIONS"));
        routes.stream().filter(route -> route.path().matcher(path).matches()).forEach(route -> verbs.add(route.verb()));
        if (verbs.contains("GET")) {
            verbs.add("HEAD");
        }
        return String.join(", ", verbs);
    }

    private static Stream<Route> routes(Class<?> resource) {
        var prefix = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(verb -> verb != null)
                        .map(verb -> new Route(pattern(prefix, method), verb.value())));
    }

    private static Pattern pattern(String prefix, Method method) {
        var own = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        var path = ("/" + prefix + "/" + own).replaceAll("/+", "/").replaceAll("(.)/$", "$1");
        return Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }
}
