package dev.peacetime.guard;

import dev.peacetime.person.ConsentPurpose;
import dev.peacetime.person.GivenHow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

import static dev.peacetime.guard.GuardScene.CANDIDATE;
import static dev.peacetime.guard.GuardScene.MEMBER;
import static dev.peacetime.guard.GuardScene.REFEREE;
import static dev.peacetime.guard.GuardScene.ROLE;
import static dev.peacetime.guard.GuardScene.id;

/** Worlds by chance: few companies, so that they meet often, in trees with circles, merges and shared domains. */
final class GuardWorlds {

    static final List<UUID> EMPLOYERS =
            IntStream.range(0, 9).mapToObj(it -> id("employer " + it)).toList();
    static final List<String> DOMAINS = List.of(
            "a.example",
            "Mail.A.example",
            "b.example",
            "c.example",
            "x.c.example",
            "y.x.c.example",
            "d.example",
            "aa.example");

    private static final UUID OTHER_ROLE = id("other role");
    private static final UUID STRANGER = id("stranger");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-11");

    private final Random random;

    private GuardWorlds(Random random) {
        this.random = random;
    }

    static GuardWorld any(Random random) {
        return new GuardWorlds(random).world();
    }

    static EmploymentFact anyJob(Random random) {
        return new GuardWorlds(random).job();
    }

    static NoContactFact anyNoContact(Random random) {
        return new GuardWorlds(random).noContact();
    }

    private GuardWorld world() {
        return new GuardWorld(
                links(0.3),
                links(0.15),
                Set.copyOf(EMPLOYERS.stream().filter(it -> chance(0.1)).toList()),
                domains(),
                CANDIDATE,
                several(3, this::job),
                chance(0.02) ? CANDIDATE : REFEREE,
                several(3, this::job),
                Set.copyOf(several(2, () -> oneOf(DOMAINS))),
                chance(0.5) ? List.of() : several(2, this::noContact),
                several(3, this::consent),
                chance(0.4) ? new Attestation(MEMBER, GuardWorld.NOW, "I asked her.") : null,
                chance(0.9) ? ROLE : null);
    }

    private Map<UUID, UUID> links(double density) {
        var links = new HashMap<UUID, UUID>();
        EMPLOYERS.stream().filter(it -> chance(density)).forEach(it -> links.put(it, oneOf(EMPLOYERS)));
        return links;
    }

    private Map<UUID, Set<String>> domains() {
        var domains = new HashMap<UUID, Set<String>>();
        EMPLOYERS.stream()
                .filter(it -> chance(0.3))
                .forEach(it -> domains.put(it, new HashSet<>(several(2, () -> oneOf(DOMAINS)))));
        return domains;
    }

    private EmploymentFact job() {
        return new EmploymentFact(
                new UUID(random.nextLong(), random.nextLong()),
                oneOf(EMPLOYERS),
                "Company",
                maybe(0.7, () -> TODAY.plusDays(random.nextInt(-9, 3))),
                maybe(0.4, () -> TODAY.plusDays(random.nextInt(-3, 3))),
                maybe(0.9, () -> GuardWorld.NOW.minus(Duration.ofDays(random.nextInt(0, 120)))));
    }

    private NoContactFact noContact() {
        return switch (random.nextInt(3)) {
            case 0 -> new NoContactFact(oneOf(EMPLOYERS), null, null);
            case 1 -> new NoContactFact(null, oneOf(List.of(REFEREE, STRANGER, STRANGER)), null);
            default -> new NoContactFact(null, null, oneOf(DOMAINS));
        };
    }

    private ConsentFact consent() {
        return new ConsentFact(
                new UUID(random.nextLong(), random.nextLong()),
                chance(0.9) ? ConsentPurpose.CURRENT_EMPLOYER : ConsentPurpose.BACKCHANNEL,
                Set.copyOf(several(4, () -> oneOf(EMPLOYERS))),
                chance(0.4) ? Set.of(REFEREE, CANDIDATE) : Set.of(STRANGER),
                maybe(0.4, () -> chance(0.7) ? ROLE : OTHER_ROLE),
                oneOf(List.of(GivenHow.values())),
                daysAway(-8, 1),
                maybe(0.3, () -> daysAway(-3, 5)),
                maybe(0.3, () -> daysAway(-3, 0)),
                chance(0.3));
    }

    private Instant daysAway(int least, int most) {
        return GuardWorld.NOW.plus(Duration.ofDays(random.nextInt(least, most + 1)));
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> @Nullable T maybe(double share, Supplier<T> value) {
        return chance(share) ? value.get() : null;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> several(int most, Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(most + 1)).toList();
    }
}
