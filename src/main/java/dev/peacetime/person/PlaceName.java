package dev.peacetime.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where something is done, as people write it: {@code Munich}, {@code Cambridge, MA}, {@code Remote (EU)}. What the service's
 * table does not know is a place of its own, within what is known of it: {@code Wismar, Germany} lies in Germany. What
 * could be several things, and nothing tells which, is taken for none of them.
 *
 * @param lineage the place's key and those of all that it lies in, innermost first; empty where no place is named
 * @param isKnown whether the table knows the place itself
 * @param remote whether it says that it is done from afar: from within the place, or from anywhere
 */
public record PlaceName(List<String> lineage, boolean isKnown, boolean remote) {
    private static final Pattern PARTS = Pattern.compile("\\s*[,;()|·]\\s*|\\s+[-/]\\s+");
    private static final Pattern AFAR = Pattern.compile(
            "\\b(remote|remotely|anywhere|everywhere|worldwide|globally|global|distributed|home ?office|work from home|wfh"
                    + "|telecommute)\\b");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\b(100 ?%|fully|only|first|within|in|from|the|based|across|all over|work|location)(?=\\s|$)");
    private static final Pattern VAGUE =
            Pattern.compile("\\b(hybrid|on-?site|greater|metropolitan|metro|area|region)\\b");

    public static PlaceName of(String written) {
        var text = SearchText.of(written);
        var remote = AFAR.matcher(text).find();
        var where = remote ? BETWEEN.matcher(AFAR.matcher(text).replaceAll(" ")).replaceAll(" ") : text;
        var parts = Arrays.stream(PARTS.split(where))
                .map(PlaceName::plain)
                .filter(part -> !Places.spelling(part).isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return new PlaceName(List.of(), false, remote);
        }
        var known = known(parts);
        return known.map(key -> new PlaceName(Places.around(key), true, remote))
                .orElseGet(() -> new PlaceName(unknown(parts), false, remote));
    }

    /** The lineage as one text; null where no place is named. */
    public @Nullable String spelling() {
        return lineage.isEmpty() ? null : String.join("<", lineage);
    }

    private static String plain(String part) {
        var whole = Folding.collapsed(part);
        return Places.named(whole).isEmpty()
                ? Folding.collapsed(VAGUE.matcher(whole).replaceAll(" "))
                : whole;
    }

    /** The place itself is known; what stands between it and what it lies in need not be. */
    private static Optional<String> known(List<String> parts) {
        var whole = Places.named(String.join(" ", parts));
        if (!whole.isEmpty()) {
            return Optional.of(whole.get(0));
        }
        var names = parts.stream().map(Places::named).toList();
        var backwards = new ArrayList<>(names);
        Collections.reverse(backwards);
        return Stream.of(names, backwards)
                .filter(order -> !names.get(0).isEmpty())
                .flatMap(order -> Places.meant(
                        order.stream().filter(each -> !each.isEmpty()).toList())
                        .stream())
                .findFirst();
    }

    private static List<String> unknown(List<String> parts) {
        var around = parts.subList(1, parts.size()).stream()
                .map(Places::named)
                .filter(names -> !names.isEmpty())
                .toList();
        var sure = Places.named(parts.get(0)).isEmpty()
                && !around.isEmpty()
                && (around.size() > 1 || around.get(0).size() == 1);
        var itself = Places.spelling(parts.get(0));
        return (sure ? Places.meant(around) : Optional.<String>empty())
                .map(key -> Stream.concat(Stream.of(key + "/" + itself), Places.around(key).stream())
                        .toList())
                .orElseGet(() -> List.of(Places.spelling(String.join(" ", parts))));
    }
}
