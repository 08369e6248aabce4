package dev.peacetime.person;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a word is one for, and how words of that kind fold. */
public enum SynonymKind {
    SKILL,
    /** A step of a career: Senior. */
    LEVEL,
    /** A kind of work: Engineering. */
    FAMILY,
    PLACE;

    /** How what was written folds, by the service's own table; null for a place that is none, such as "remote". */
    public @Nullable String spelling(String written) {
        return switch (this) {
            case SKILL -> SkillName.key(written);
            case LEVEL -> LevelName.key(written);
            case FAMILY -> SearchText.of(written);
            case PLACE -> PlaceName.of(written).spelling();
        };
    }

    /** Whether the service's own table knows what was written by another name: there is nothing to say about it. */
    boolean knowsAsAnother(String written) {
        return switch (this) {
            case SKILL -> !SkillName.key(written).equals(SkillName.spelling(written));
            case LEVEL -> !LevelName.key(written).equals(LevelName.spelling(written));
            case FAMILY -> false;
            case PLACE -> PlaceName.of(written).isKnown();
        };
    }

    /** By what a spelling is known: a place by itself, without what it lies in. */
    String key(String spelling) {
        return this == PLACE ? spelling.split("<", 2)[0] : spelling;
    }

    /** How all of these fold, each once. */
    public List<String> spellings(List<String> written) {
        return written.stream()
                .map(this::spelling)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }
}
