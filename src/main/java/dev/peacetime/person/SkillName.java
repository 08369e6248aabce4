package dev.peacetime.person;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What someone can do.
 *
 * @param name as it is shown: the customary spelling where {@code person/skills.csv} knows the skill, else as written
 * @param key one skill, one key, whichever of its names was written. Punctuation counts: C, C++ and C# are three
 */
public record SkillName(String name, String key) {
    private static final Map<String, String> CUSTOMARY = customary();

    public static SkillName of(String written) {
        var plain = spelling(written);
        var name = CUSTOMARY.getOrDefault(plain, Folding.collapsed(written));
        return new SkillName(name, spelling(name));
    }

    public static String key(String written) {
        return of(written).key();
    }

    static String spelling(String text) {
        return Folding.collapsed(Folding.caseless(text).replace('♯', '#'));
    }

    private static Map<String, String> customary() {
        var names = new HashMap<String, String>();
        for (var line : WordList.read("skills.csv")) {
            var spellings = line.split(",");
            Arrays.stream(spellings).forEach(alias -> names.put(spelling(alias), spellings[0]));
        }
        return Map.copyOf(names);
    }
}
