package dev.peacetime.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of a statement in the making by their names, and which of them are the asker's own. */
final class Parameters {

    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final List<NamedSql.Own> own = new ArrayList<>();

    void bind(String name, @Nullable Object value) {
        values.put(name, value);
    }

    void own(String name, @Nullable Object value) {
        own.add(new NamedSql.Own(name, value instanceof UUID ? "uuid" : "text"));
        bind(name, value);
    }

    BoundSql in(String text) {
        var named = NamedSql.of(text);
        return new BoundSql(named, of(named.names()).toArray());
    }

    /** What is asked by a text but for {@link #own}. */
    <A> Question<A> asking(String text, String settings, Reading<A> reading) {
        var organization = (UUID) Objects.requireNonNull(value("organization"), "no organization");
        var each = NamedSql.ofEach(text, own);
        var others = each.names().subList(own.size(), each.names().size());
        return new Question<>(organization, settings, each, of(others), reading);
    }

    List<@Nullable Object> own() {
        return of(own.stream().map(NamedSql.Own::name).toList());
    }

    private List<@Nullable Object> of(List<String> names) {
        return names.stream().map(this::value).toList();
    }

    private @Nullable Object value(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalStateException("no value for :" + name);
        }
        return values.get(name);
    }
}
