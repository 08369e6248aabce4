package dev.peacetime.api;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * The ids that stand in examples: one for each collection, the same in every build. Swagger UI puts the id of something
 * that exists in their place.
 */
final class ExampleIds {

    /** Names by which members and people are referred to for what they do. */
    private static final Map<String, String> COLLECTIONS = Map.ofEntries(
            Map.entry("person", "people"),
            Map.entry("other", "people"),
            Map.entry("referee", "people"),
            Map.entry("target", "people"),
            Map.entry("connector", "people"),
            Map.entry("owner", "members"),
            Map.entry("manager", "members"),
            Map.entry("reader", "members"),
            Map.entry("successor", "members"),
            Map.entry("referrer", "members"),
            Map.entry("onBehalfOf", "members"),
            Map.entry("parent", "employers"),
            Map.entry("connection", "ats-connections"),
            Map.entry("note", "backchannel-notes"),
            Map.entry("request", "backchannel-requests"));

    private ExampleIds() {}

    static String of(String collection) {
        return UUID.nameUUIDFromBytes(collection.getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Of which collection a path's parameter names one: `{id}` of what stands in front of it, `{personId}` of people. */
    static String collectionOf(String parameter, String path) {
        if (!parameter.equals("id")) {
            return collectionOf(parameter);
        }
        var before = path.substring(0, path.indexOf("/{id}"));
        return before.substring(before.lastIndexOf('/') + 1);
    }

    /** Which links a path opens, `/v1/answers/{token}`: answers. */
    static String ofLinks(String path) {
        var before = path.substring(0, path.indexOf("/{token}"));
        return before.substring(before.lastIndexOf('/') + 1);
    }

    /** Of which collection a field names one, or some: `employerId` and `employerIds` of employers. */
    static String collectionOf(String field) {
        var one = field.replaceAll("Ids?$", "");
        var known = COLLECTIONS.get(one);
        if (known != null) {
            return known;
        }
        var plural = one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
        return plural.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
