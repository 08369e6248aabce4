package dev.peacetime.person;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A step of a career, as roles name it: alone ({@code Sr.}) or in front of what somebody does ({@code Head of Data}).
 *
 * @param name as it is shown: the customary name where {@code person/levels.csv} knows the step, else as written
 * @param key one step, one key, whichever of its names was written
 */
public record LevelName(String name, String key) {
    private static final Map<String, String> CUSTOMARY = customary();

    public static LevelName of(String written) {
        var plain = spelling(written);
        for (var front = plain; !front.isEmpty(); front = withoutLastWord(front)) {
            var known = CUSTOMARY.get(front);
            if (known != null) {
                return new LevelName(known, spelling(known));
            }
        }
        return new LevelName(Folding.collapsed(written), plain);
    }

    public static String key(String written) {
        return of(written).key();
    }

    /** Full stops, commas and slashes mean nothing: {@code Sr.}, {@code V.P., Sales}. */
    static String spelling(String text) {
        return Folding.collapsed(SearchText.of(text).replace(".", "").replaceAll("[,/]", " "));
    }

    private static String withoutLastWord(String text) {
        return text.substring(0, Math.max(0, text.lastIndexOf(' ')));
    }

    private static Map<String, String> customary() {
        var names = new HashMap<String, String>();
        for (var line : WordList.read("levels.csv")) {
            var spellings = line.split(",");
            Arrays.stream(spellings).forEach(alias -> names.put(spelling(alias), spellings[0]));
        }
        return Map.copyOf(names);
    }
}
