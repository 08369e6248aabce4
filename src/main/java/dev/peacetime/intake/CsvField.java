package dev.peacetime.intake;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a CSV file can be. Either the whole name or one of its parts must be there. */
enum CsvField {
    NAME("name"),
    FIRST_NAME("firstName"),
    LAST_NAME("lastName"),
    EMAILS("emails"),
    PHONES("phones"),
    LINKS("links"),
    HEADLINE("headline"),
    LOCATION("location"),
    SKILLS("skills"),
    /** Where they work now. */
    EMPLOYER("employer"),
    /** As what they work there. */
    TITLE("title");

    /** How a mapping names it. */
    final String field;

    CsvField(String field) {
        this.field = field;
    }

    static Optional<CsvField> of(String field) {
        return Arrays.stream(values()).filter(each -> each.field.equals(field)).findFirst();
    }
}
