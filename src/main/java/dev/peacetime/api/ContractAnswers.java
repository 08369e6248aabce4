package dev.peacetime.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What an operation answers: its success with its headers, what is not sent again, what stands elsewhere, each refusal. */
final class ContractAnswers {

    private static final String STREAM = "text/event-stream";

    private static final Map<Integer, String> SUCCESSES = Map.of(
            200, "As it is now.",
            201, "Made.",
            202, "Taken on; the work goes on behind.",
            204, "Done; there is nothing more to say.",
            207, "Each answered by itself; see items.");

    private final OpenAPI document;
    private final ContractProblems problems;

    ContractAnswers(OpenAPI document) {
        this.document = document;
        this.problems = new ContractProblems(document);
    }

    void of(Operation operation, HttpMethod verb, String path, ResourceMethod method) {
        var answers = new TreeMap<String, APIResponse>();
        if (method.describesItsAnswers()) {
            answers.putAll(operation.getResponses().getAPIResponses());
        } else {
            var status = method.status();
            answers.put(
                    String.valueOf(status),
                    OASFactory.createAPIResponse()
                            .description(SUCCESSES.getOrDefault(status, "Done."))
                            .content(status == 204 ? null : contentOf(operation)));
        }
        if (method.upserts()) {
            answers.put(
                    "201",
                    OASFactory.createAPIResponse()
                            .description(SUCCESSES.get(201))
                            .content(contentOf(operation)));
        }
        answers.forEach((status, answer) -> addHeaders(answer, status, verb, method));
        if (verb == HttpMethod.GET && method.answersVersioned()) {
            answers.put(
                    "304",
                    shared(
                            document,
                            "NotModified",
                            () -> answer("You have it already.").addHeader("ETag", header("ETag"))));
        }
        if (method.redirects(path)) {
            answers.put(
                    "307",
                    shared(
                            document,
                            "Merged",
                            () -> answer("It was found to be another, and stands there.")
                                    .addHeader("Location", header("Location"))));
        }
        answers.putAll(problems.of(operation, verb, path, method));
        var responses = OASFactory.createAPIResponses();
        answers.forEach(responses::addAPIResponse);
        operation.setResponses(responses);
    }

    private static @Nullable Content contentOf(Operation operation) {
        var content = read(operation);
        if (content != null && content.getMediaTypes().get(STREAM) != null) {
            streamLast(content);
        }
        return content;
    }

    /** What stands first is what Swagger UI asks for, and it never shows what never ends. */
    private static void streamLast(Content content) {
        var ordered = new LinkedHashMap<>(content.getMediaTypes());
        var stream = ordered.remove(STREAM);
        stream.setSchema(OASFactory.createSchema()
                .type(List.of(SchemaType.STRING))
                .description("Server-sent events; the data of each is JSON."));
        ordered.put(STREAM, stream);
        content.setMediaTypes(ordered);
    }

    private static @Nullable Content read(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .map(APIResponse::getContent)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void addHeaders(APIResponse answer, String status, HttpMethod verb, ResourceMethod method) {
        if (!status.startsWith("2")) {
            return;
        }
        if (status.equals("201") || status.equals("202")) {
            answer.addHeader("Location", header("Location"));
        }
        if (method.answersVersioned()) {
            answer.addHeader("ETag", header("ETag"));
        }
        if (method.answersPage()) {
            answer.addHeader("Link", header("Link"));
        }
        if (ContractFilter.isWrite(verb) && !method.isOpenToAnybody()) {
            answer.addHeader("Idempotency-Replayed", header("IdempotencyReplayed"));
        }
        answer.addHeader("X-Request-Id", header("RequestId"));
        addRateLimits(answer);
    }

    /** An answer that many operations share stands once in the document; they refer to it by its name. */
    static APIResponse shared(OpenAPI document, String name, Supplier<APIResponse> answer) {
        var responses = document.getComponents().getResponses();
        if (responses == null || !responses.containsKey(name)) {
            document.getComponents().addResponse(name, answer.get());
        }
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    static APIResponse answer(String description) {
        var answer =
                OASFactory.createAPIResponse().description(description).addHeader("X-Request-Id", header("RequestId"));
        addRateLimits(answer);
        return answer;
    }

    private static void addRateLimits(APIResponse answer) {
        answer.addHeader("RateLimit", header("RateLimit")).addHeader("RateLimit-Policy", header("RateLimitPolicy"));
    }

    static Header header(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }
}
