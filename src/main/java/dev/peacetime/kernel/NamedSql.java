package dev.peacetime.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * SQL with {@code :name} parameters, turned once into the driver's positional form. A cast ({@code ::uuid}), a quoted text
 * and a comment are left alone.
 */
record NamedSql(String positional, List<String> names, LearnedTypes types) {

    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|--[^\n]*|::|:([a-z][A-Za-z0-9_]*)|\\?");
    private static final ConcurrentMap<String, NamedSql> KNOWN = new ConcurrentHashMap<>();
    private static final ConcurrentMap<Each, NamedSql> EACH = new ConcurrentHashMap<>();

    static NamedSql of(String text) {
        return KNOWN.computeIfAbsent(text, NamedSql::parse);
    }

    /**
     * The text that asks a select for several at once, each with values of their own, planned like that for one of them: the
     * {@code offset} keeps the planner out. A row says whose it is by {@code asked_place}; those of one are in the select's order,
     * as a lateral join is always a nested loop.
     *
     * <p>How many ask is kept from the planner, too (by {@code (select …)}). Told of two it would take the plan for ten, which it keeps for
     * any number, to cost five times as much, and plan anew each time.
     *
     * @param own which of its values each has of their own
     */
    static NamedSql ofEach(String select, List<Own> own) {
        return EACH.computeIfAbsent(new Each(select, List.copyOf(own)), NamedSql::parse);
    }

    private static NamedSql parse(Each each) {
        var names = each.own().stream().map(Own::name).toList();
        var arrays = each.own().stream()
                .map(own -> "(select :%s::%s[])".formatted(own.name(), own.type()))
                .collect(Collectors.joining(", "));
        var select = TOKEN.matcher(each.select())
                .replaceAll(token -> token.group(1) != null && names.contains(token.group(1))
                        ? "asked." + token.group(1)
                        : Matcher.quoteReplacement(token.group()));
        return of("""
                select asked.place as asked_place, found.*
                from unnest(%s) with ordinality as asked (%s, place)
                cross join lateral (
                %s
                offset 0) found""".formatted(arrays, String.join(", ", names), select));
    }

    private static NamedSql parse(String text) {
        var names = new ArrayList<String>();
        var positional = TOKEN.matcher(text).replaceAll(token -> {
            if (token.group(1) != null) {
                names.add(token.group(1));
                return "?";
            }
            // The driver reads a doubled question mark as the operator of that name.
            return token.group().equals("?") ? "??" : Matcher.quoteReplacement(token.group());
        });
        return new NamedSql(positional, List.copyOf(names), new LearnedTypes(positional));
    }

    /**
     * A value that differs by who asks.
     *
     * @param type its PostgreSQL type
     */
    record Own(String name, String type) {}

    private record Each(String select, List<Own> own) {}
}
