package dev.peacetime.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.peacetime.kernel.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a request is wrong, as JSON Pointers; said in the contract's words, not in Java's. */
final class Violations {

    private Violations() {}

    static List<Violation> of(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(Violations::of)
                .distinct()
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::detail))
                .toList();
    }

    private static Violation of(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        var ofMethod = false;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                ofMethod = true;
            } else if (node.getKind() == ElementKind.PARAMETER) {
                // The body, or the bean that gathers the query parameters.
                continue;
            } else {
                if (node.isInIterable() && node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getName() != null && !node.getName().startsWith("<")) {
                    pointer.append('/').append(escaped(node.getName()));
                }
            }
        }
        var inQuery = ofMethod && isQuery(violation);
        return new Violation(inQuery ? "?" + pointer.substring(1) : pointer.toString(), violation.getMessage());
    }

    private static boolean isQuery(ConstraintViolation<?> violation) {
        Path.Node last = null;
        for (var node : violation.getPropertyPath()) {
            last = node;
        }
        var name = last == null ? null : last.getName();
        return Arrays.stream(violation.getLeafBean().getClass().getDeclaredFields())
                .anyMatch(field -> field.isAnnotationPresent(QueryParam.class)
                        && field.getName().equals(name));
    }

    /** What is wrong with JSON that could not be read as what was asked for. */
    static List<Violation> of(@Nullable Throwable malformed) {
        if (malformed instanceof JsonMappingException wrong && !(wrong.getCause() instanceof JacksonException)) {
            return List.of(new Violation(pointer(wrong), detail(wrong)));
        }
        if (malformed instanceof JsonMappingException wrong) {
            return List.of(new Violation(pointer(wrong), "is not well-formed JSON"));
        }
        if (malformed instanceof JacksonException syntax && syntax.getLocation() != null) {
            var place = syntax.getLocation();
            return List.of(new Violation(
                    "",
                    "is not well-formed JSON at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr())));
        }
        return List.of();
    }

    private static String pointer(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    private static String detail(JsonMappingException wrong) {
        if (wrong instanceof UnrecognizedPropertyException) {
            return "is not a field that can be sent here";
        }
        if (wrong instanceof RefusedText) {
            return wrong.getOriginalMessage();
        }
        if (wrong instanceof InvalidFormatException format && format.getTargetType() != null) {
            return format.getTargetType().isEnum()
                    ? "must be one of " + Arrays.toString(format.getTargetType().getEnumConstants())
                    : "must be " + article(format.getTargetType());
        }
        if (wrong.getCause() instanceof IllegalArgumentException sentence && sentence.getMessage() != null) {
            return sentence.getMessage();
        }
        return "is not of the type that the contract asks for";
    }

    private static String article(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "UUID" -> "a UUID";
            case "Instant" -> "a time such as 2026-03-14T09:30:00Z";
            case "LocalDate" -> "a date such as 2026-03-14";
            case "Duration" -> "a duration such as PT24H";
            case "Integer", "int", "Long", "long" -> "a whole number";
            case "Boolean", "boolean" -> "true or false";
            default -> "of the type that the contract asks for";
        };
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
