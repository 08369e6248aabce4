package dev.peacetime.wishlist;

import dev.peacetime.wishlist.SlowMatcher.SlowPerson;
import dev.peacetime.wishlist.SlowMatcher.SlowRole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Wishes, people and roles by chance, of few words, so that they often meet. */
final class WakeCases {

    static final List<String> FAMILIES = List.of("Engineering", "Design", "Sales");
    static final List<String> LEVELS = List.of("Senior", "Staff", "Junior");
    static final List<String> SKILLS = List.of("JavaScript", "Go", "Kubernetes", "Rust", "Basket weaving");
    static final List<String> PLACES = List.of("Berlin", "Munich", "Germany", "Remote", "Remote (EU)", "Atlantis");

    private final Random random;

    WakeCases(Random random) {
        this.random = random;
    }

    WakeWhen wish() {
        return new WakeWhen(
                maybeSome(FAMILIES, 2),
                maybeSome(LEVELS, 2),
                maybeSome(SKILLS, 3),
                maybeSome(PLACES, 2),
                random.nextInt(5) == 0 ? random.nextBoolean() : null,
                random.nextInt(4) == 0 ? amount() : null,
                null,
                null);
    }

    SlowPerson person() {
        return new SlowPerson(
                some(SKILLS, 3), random.nextBoolean() ? WhyNot.values()[random.nextInt(WhyNot.values().length)] : null);
    }

    SlowRole role() {
        var min = random.nextInt(3) == 0 ? amount() : null;
        var max = random.nextInt(3) == 0 ? amount() : null;
        return new SlowRole(
                maybe(FAMILIES),
                maybe(LEVELS),
                some(SKILLS, 4),
                some(PLACES, 2),
                random.nextInt(4) == 0,
                min != null && max != null ? min.min(max) : min,
                min != null && max != null ? min.max(max) : max,
                List.of());
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(50_000L + 10_000L * random.nextInt(6));
    }

    private @Nullable String maybe(List<String> words) {
        return random.nextInt(4) == 0 ? null : words.get(random.nextInt(words.size()));
    }

    private @Nullable List<String> maybeSome(List<String> words, int most) {
        return random.nextBoolean() ? null : some(words, most);
    }

    private List<String> some(List<String> words, int most) {
        var shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, random.nextInt(most + 1)));
    }
}
