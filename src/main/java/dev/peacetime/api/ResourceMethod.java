package dev.peacetime.api;

import dev.peacetime.kernel.GoesAway;
import dev.peacetime.kernel.MergePatch;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Reveals;
import dev.peacetime.kernel.Upsert;
import dev.peacetime.kernel.Versioned;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A resource method as the contract sees it: what its annotations and types promise. */
record ResourceMethod(MethodInfo method, IndexView index) {

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    /** What an answer is wrapped in that is not there yet. */
    private static final Set<DotName> LATER =
            Set.of(DotName.createSimple(Uni.class), DotName.createSimple(CompletionStage.class));

    /** All of them, by operationId. */
    static Map<String, ResourceMethod> all(IndexView index) {
        var methods = new TreeMap<String, ResourceMethod>();
        for (var path : index.getAnnotations(DotName.createSimple(Path.class))) {
            if (path.target().kind() == org.jboss.jandex.AnnotationTarget.Kind.CLASS) {
                path.target().asClass().methods().stream()
                        .filter(ResourceMethod::isRouted)
                        .forEach(method -> add(methods, new ResourceMethod(method, index)));
            }
        }
        return methods;
    }

    private static void add(Map<String, ResourceMethod> methods, ResourceMethod one) {
        var other = methods.put(one.method.name(), one);
        // The index is made of several, which overlap.
        if (other != null
                && !other.method
                        .declaringClass()
                        .name()
                        .equals(one.method.declaringClass().name())) {
            throw new IllegalStateException("two resource methods are called " + one.method.name());
        }
    }

    private static boolean isRouted(MethodInfo method) {
        return VERBS.stream().anyMatch(method::hasAnnotation);
    }

    /** The status of a success: as the method says, or as is usual for its verb. */
    int status() {
        var said = method.annotation(ResponseStatus.class);
        if (said != null) {
            return said.value().asInt();
        }
        if (answer() == null) {
            return 204;
        }
        return method.hasAnnotation(POST.class) ? 201 : 200;
    }

    /** What is answered, without what it is wrapped in; null for nothing. */
    @Nullable
    Type answer() {
        var type = method.returnType();
        if (LATER.contains(type.name())) {
            type = type.asParameterizedType().arguments().get(0);
        }
        if (type.name().equals(DotName.createSimple(RestResponse.class))
                && type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            type = type.asParameterizedType().arguments().get(0);
        }
        return type.kind() == Type.Kind.VOID || type.name().equals(DotName.createSimple(Void.class)) ? null : type;
    }

    boolean answersVersioned() {
        var answer = answer();
        return answer != null
                && index.getAllKnownImplementations(DotName.createSimple(Versioned.class)).stream()
                        .map(ClassInfo::name)
                        .anyMatch(answer.name()::equals);
    }

    boolean answersPage() {
        var answer = answer();
        return answer != null && answer.name().equals(DotName.createSimple(Page.class));
    }

    /** Of what the body is a change, if it is a merge patch. */
    Optional<ClassInfo> patched() {
        return method.parameterTypes().stream()
                .filter(type -> type.name().equals(DotName.createSimple(MergePatch.class)))
                .map(type -> index.getClassByName(
                        type.asParameterizedType().arguments().get(0).name()))
                .findFirst();
    }

    /** The answers that the method describes itself need no help. */
    boolean describesItsAnswers() {
        return method.hasAnnotation(APIResponse.class) || method.hasAnnotation(APIResponses.class);
    }

    /** Whether whatever is asked for may stand elsewhere by now. */
    boolean redirects(String path) {
        return path.startsWith("/v1/people/{id}") || path.startsWith("/v1/employers/{id}");
    }

    /** Whether it also makes what is not there yet. */
    boolean upserts() {
        return method.hasAnnotation(Upsert.class);
    }

    /** Whether the version that was read must be named. */
    boolean needsVersion() {
        return (method.hasAnnotation(PATCH.class) || method.hasAnnotation(PUT.class)) && !upserts();
    }

    /** The feature's own refusals, by their codes. */
    List<String> refusals() {
        var refuses = method.annotation(Refuses.class);
        return refuses == null ? List.of() : List.of(refuses.value().asStringArray());
    }

    /** The permissions of which any opens; none for whoever is known, or for anybody. */
    List<String> permissions() {
        var asked = onMethodOrClass(PermissionsAllowed.class);
        return asked == null ? List.of() : List.of(asked.value().asStringArray());
    }

    /** Whether somebody comes to know of a candidacy by it. */
    boolean reveals() {
        return method.hasAnnotation(Reveals.class);
    }

    /** Since when it is deprecated and from when it is gone, if it goes away. */
    Optional<Sunset> sunset() {
        return Optional.ofNullable(method.annotation(GoesAway.class))
                .map(told -> Sunset.of(
                        told.value("since").asString(), told.value("on").asString()));
    }

    boolean isOpenToAnybody() {
        return method.hasAnnotation(PermitAll.class)
                || (method.declaringClass().hasDeclaredAnnotation(PermitAll.class)
                        && permissions().isEmpty());
    }

    private @Nullable AnnotationInstance onMethodOrClass(Class<? extends Annotation> annotation) {
        var own = method.annotation(DotName.createSimple(annotation));
        return own == null ? method.declaringClass().declaredAnnotation(DotName.createSimple(annotation)) : own;
    }
}
