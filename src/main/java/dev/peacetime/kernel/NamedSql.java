package dev.peacetime.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/**
 * SQL with {@code :name} parameters, turned once into the driver's positional form. A cast ({@code ::uuid}), a quoted text
 * and a comment are left alone.
 */
record NamedSql(String positional, List<String> names, LearnedTypes types) {

    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|--[^\n]*|::|:([a-z][A-Za-z0-9_]*)|\\?");
    private static final ConcurrentMap<String, NamedSql> KNOWN = new ConcurrentHashMap<>();

    static NamedSql of(String text) {
        return KNOWN.computeIfAbsent(text, NamedSql::parse);
    }

    private static NamedSql parse(String text) {
        var names = new ArrayList<String>();
        var positional = TOKEN.matcher(text).replaceAll(token -> {
            if (token.group(1) != null) {
                names.add(token.group(1));
                return "?";
            }
            // The driver reads a doubled question mark as the operator of that name.
            return token.group().equals("?") ? "??" : java.util.regex.Matcher.quoteReplacement(token.group());
        });
        return new NamedSql(positional, List.copyOf(names), new LearnedTypes(positional));
    }
}
