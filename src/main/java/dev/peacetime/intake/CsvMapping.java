package dev.peacetime.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.peacetime.kernel.Violation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Which columns of a CSV file are what, by the columns' titles. Case, spaces, hyphens and underscores of titles do not count.
 *
 * @param strict whether each of the columns must be there; where a system's own exports are meant, some of them will do
 */
record CsvMapping(Map<CsvField, List<String>> columns, boolean strict) {

    private static final int MOST_COLUMNS = 20;
    private static final int LONGEST_TITLE = 200;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Files that name their columns as people are described here, or as spreadsheets mostly do. */
    static final CsvMapping USUAL = new CsvMapping(
            Map.ofEntries(
                    Map.entry(CsvField.NAME, List.of("name", "full name")),
                    Map.entry(CsvField.FIRST_NAME, List.of("first name", "firstname", "given name")),
                    Map.entry(CsvField.LAST_NAME, List.of("last name", "lastname", "family name", "surname")),
                    Map.entry(CsvField.EMAILS, List.of("emails", "email", "e mail", "email address")),
                    Map.entry(CsvField.PHONES, List.of("phones", "phone", "phone number", "telephone", "mobile")),
                    Map.entry(CsvField.LINKS, List.of("links", "link", "url", "linkedin", "website", "profile")),
                    Map.entry(CsvField.HEADLINE, List.of("headline")),
                    Map.entry(CsvField.LOCATION, List.of("location", "city")),
                    Map.entry(CsvField.SKILLS, List.of("skills", "skill")),
                    Map.entry(CsvField.EMPLOYER, List.of("employer", "company", "organization")),
                    Map.entry(CsvField.TITLE, List.of("title", "job title", "position"))),
            false);

    /** Greenhouse's columns, of its exports and of its import's template. */
    static final CsvMapping GREENHOUSE = new CsvMapping(
            Map.ofEntries(
                    Map.entry(CsvField.NAME, List.of("candidate name", "name", "prospect name")),
                    Map.entry(CsvField.FIRST_NAME, List.of("first name", "candidate first name")),
                    Map.entry(CsvField.LAST_NAME, List.of("last name", "candidate last name")),
                    Map.entry(
                            CsvField.EMAILS,
                            List.of("email", "emails", "email address", "email addresses", "candidate email")),
                    Map.entry(CsvField.PHONES, List.of("phone", "phones", "phone number", "phone numbers")),
                    Map.entry(CsvField.LINKS, List.of("social media", "website", "linkedin url", "websites")),
                    Map.entry(CsvField.LOCATION, List.of("address", "location", "candidate location")),
                    Map.entry(CsvField.EMPLOYER, List.of("company", "current company", "recent company")),
                    Map.entry(CsvField.TITLE, List.of("title", "current title", "recent title"))),
            false);

    /** Lever's columns, of its exports and of its import's template. */
    static final CsvMapping LEVER = new CsvMapping(
            Map.ofEntries(
                    Map.entry(CsvField.NAME, List.of("full name", "candidate name", "name", "contact name")),
                    Map.entry(CsvField.EMAILS, List.of("email", "emails", "candidate email")),
                    Map.entry(CsvField.PHONES, List.of("phone", "phones", "candidate phone")),
                    Map.entry(CsvField.LINKS, List.of("links", "link", "profile links")),
                    Map.entry(CsvField.HEADLINE, List.of("headline")),
                    Map.entry(CsvField.LOCATION, List.of("location", "candidate location")),
                    Map.entry(CsvField.EMPLOYER, List.of("company", "current company", "organization")),
                    Map.entry(CsvField.TITLE, List.of("title", "current title"))),
            false);

    /** A mapping as a caller writes it: {@code {"name": "Full name", "emails": ["Mail", "Other mail"]}}. */
    static CsvMapping parse(String text) {
        var columns = new EnumMap<CsvField, List<String>>(CsvField.class);
        for (var entry : object(text).properties()) {
            var field =
                    CsvField.of(entry.getKey()).orElseThrow(() -> wrong("knows no field " + shortened(entry.getKey())));
            columns.put(field, titles(entry.getKey(), entry.getValue()));
        }
        if (!columns.containsKey(CsvField.NAME)
                && !columns.containsKey(CsvField.FIRST_NAME)
                && !columns.containsKey(CsvField.LAST_NAME)) {
            throw wrong("must name a column for name, firstName or lastName");
        }
        return new CsvMapping(columns, true);
    }

    private static JsonNode object(String text) {
        try {
            var root = JSON.readTree(text);
            if (root != null && root.isObject()) {
                return root;
            }
        } catch (JsonProcessingException malformed) {
            throw wrong("is not well-formed JSON");
        }
        throw wrong("must be a JSON object");
    }

    private static List<String> titles(String field, JsonNode value) {
        var titles = new ArrayList<String>();
        (value.isArray() ? StreamSupport.stream(value.spliterator(), false).toList() : List.of(value))
                .forEach(title ->
                        titles.add(title.isTextual() ? title.textValue().strip() : ""));
        if (titles.isEmpty()
                || titles.size() > MOST_COLUMNS
                || titles.stream().anyMatch(title -> title.isEmpty() || title.length() > LONGEST_TITLE)) {
            throw wrong("must give the title of a column, or a list of some, for " + field);
        }
        return List.copyOf(titles);
    }

    private static String shortened(String text) {
        return text.length() > 50 ? text.substring(0, 50) : text;
    }

    private static RuntimeException wrong(String detail) {
        return IntakeRefusal.MAPPING_INVALID.refused().about(new Violation("?mapping", detail));
    }
}
