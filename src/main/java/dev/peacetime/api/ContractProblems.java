package dev.peacetime.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.peacetime.guard.GuardRefusal;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Problem;
import dev.peacetime.kernel.Refusal;
import dev.peacetime.kernel.Violation;
import dev.peacetime.organization.OrganizationRefusal;
import dev.peacetime.security.SecurityRefusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The refusals of an operation as answers, one for each status. A status with a single code, or with none but those that
 * follow from what every operation does, is a component that many operations share; one with several of a feature's own lists
 * them. Each code is a named example: the very body that is answered.
 */
final class ContractProblems {

    private static final String SOME_REQUEST = "01990a3e-6d6f-7000-8000-000000000000";

    private final OpenAPI document;

    ContractProblems(OpenAPI document) {
        this.document = document;
    }

    Map<String, APIResponse> of(Operation operation, HttpMethod verb, String path, ResourceMethod method) {
        var byStatus = refusals(operation, verb, path, method)
                .distinct()
                .collect(Collectors.groupingBy(Refusal::status, TreeMap::new, Collectors.toList()));
        var answers = new TreeMap<String, APIResponse>();
        byStatus.forEach((status, refusals) -> answers.put(String.valueOf(status), answer(refusals, verb)));
        return answers;
    }

    private static Stream<Refusal> refusals(Operation operation, HttpMethod verb, String path, ResourceMethod method) {
        var all = new ArrayList<Refusal>(List.of(
                ApiRefusal.PARAMETER_INVALID,
                ApiRefusal.NOT_ACCEPTABLE,
                ApiRefusal.RATE_LIMITED,
                ApiRefusal.INTERNAL,
                ApiRefusal.UNAVAILABLE));
        if (operation.getParameters().stream().anyMatch(ContractProblems::isHeldAgainstRules)) {
            all.add(KernelRefusal.VALIDATION_FAILED);
        }
        if (method.answersPage()) {
            all.add(KernelRefusal.CURSOR_INVALID);
        }
        if (!method.isOpenToAnybody()) {
            all.add(ApiRefusal.UNAUTHENTICATED);
            all.addAll(List.of(SecurityRefusal.values()));
        }
        if (!method.permissions().isEmpty()) {
            all.add(ApiRefusal.PERMISSION_MISSING);
        }
        if (path.contains("{")) {
            all.add(KernelRefusal.NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            all.addAll(List.of(
                    KernelRefusal.VALIDATION_FAILED,
                    ApiRefusal.BODY_MALFORMED,
                    KernelRefusal.REFERENCE_UNKNOWN,
                    ApiRefusal.BODY_TOO_LARGE,
                    ApiRefusal.MEDIA_TYPE_UNSUPPORTED));
        }
        if (ContractFilter.isWrite(verb) && !method.isOpenToAnybody()) {
            all.addAll(List.of(
                    KernelRefusal.IDEMPOTENCY_KEY_INVALID,
                    KernelRefusal.IDEMPOTENCY_IN_PROGRESS,
                    KernelRefusal.IDEMPOTENCY_ANSWER_ERASED,
                    KernelRefusal.IDEMPOTENCY_MISMATCH));
        }
        if (method.needsVersion()) {
            all.addAll(List.of(KernelRefusal.VERSION_CONFLICT, KernelRefusal.VERSION_REQUIRED));
        }
        if (method.reveals()) {
            all.add(GuardRefusal.EXPOSURE_NOT_WRITTEN);
        }
        method.refusals().forEach(code -> all.add(called(code)));
        return all.stream();
    }

    /** Query parameters are, and texts in a path that have a pattern; ids are held against their type alone. */
    private static boolean isHeldAgainstRules(Parameter parameter) {
        var schema = parameter.getSchema();
        return parameter.getIn() == Parameter.In.QUERY
                || (parameter.getIn() == Parameter.In.PATH && schema != null && schema.getPattern() != null);
    }

    private static Refusal called(String code) {
        return Refusals.ALL.stream()
                .filter(refusal -> refusal.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("@Refuses names " + code + ", which no feature refuses"));
    }

    private APIResponse answer(List<Refusal> refusals, HttpMethod verb) {
        if (refusals.size() > 1 && !refusals.stream().allMatch(ContractProblems::isEverybodys)) {
            return described(refusals, verb);
        }
        var patch = refusals.get(0) == ApiRefusal.MEDIA_TYPE_UNSUPPORTED && verb == HttpMethod.PATCH;
        var codes = refusals.stream().map(refusal -> camel(refusal.name())).collect(Collectors.joining("Or"));
        return ContractAnswers.shared(document, codes + (patch ? "Patch" : ""), () -> described(refusals, verb));
    }

    /** Whether it is refused in all features alike. */
    private static boolean isEverybodys(Refusal refusal) {
        return refusal instanceof ApiRefusal
                || refusal instanceof KernelRefusal
                || refusal instanceof SecurityRefusal
                || refusal == OrganizationRefusal.MEMBER_REQUIRED;
    }

    private APIResponse described(List<Refusal> refusals, HttpMethod verb) {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        for (var refusal : refusals) {
            document.getComponents()
                    .addExample(
                            refusal.name(),
                            OASFactory.createExample()
                                    .summary(refusal.sentence())
                                    .value(example(refusal)));
            media.addExample(refusal.name(), OASFactory.createExample().ref("#/components/examples/" + refusal.name()));
        }
        var answer = ContractAnswers.answer(sentences(refusals))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
        answer.addExtension("x-codes", refusals.stream().map(Refusal::name).toList());
        switch (refusals.get(0).status()) {
            case 401 -> answer.addHeader("WWW-Authenticate", ContractAnswers.header("WwwAuthenticate"));
            case 429, 503 -> answer.addHeader("Retry-After", ContractAnswers.header("RetryAfter"));
            case 415 -> {
                if (verb == HttpMethod.PATCH) {
                    answer.addHeader("Accept-Patch", ContractAnswers.header("AcceptPatch"));
                }
            }
            default -> {}
        }
        return answer;
    }

    private static String sentences(Collection<Refusal> refusals) {
        return refusals.size() == 1
                ? refusals.iterator().next().sentence()
                : refusals.stream()
                        .map(refusal -> "- `" + refusal.name() + "` " + refusal.sentence())
                        .collect(Collectors.joining("\n"));
    }

    private static Map<?, ?> example(Refusal refusal) {
        var refused = refusal == KernelRefusal.VALIDATION_FAILED
                ? refusal.refused().about(new Violation("/name", "must not be blank"))
                : refusal.refused();
        return new ObjectMapper().convertValue(Problem.of(refused, SOME_REQUEST, null), Map.class);
    }

    /** Every problem that there is, for clients that want to know them all. */
    static void listAll(OpenAPI document) {
        var types = new TreeMap<String, Object>();
        for (var refusal : Refusals.ALL) {
            var problem = Problem.of(refusal.refused(), SOME_REQUEST, null);
            var described = new java.util.LinkedHashMap<String, Object>();
            described.put("code", problem.code());
            described.put("status", problem.status());
            described.put("detail", problem.detail());
            types.put(problem.type(), described);
        }
        document.addExtension("x-problem-types", types);
    }

    private static String camel(String code) {
        return Stream.of(code.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
    }
}
