package dev.peacetime.guard;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static dev.peacetime.guard.GuardScene.id;
import static org.assertj.core.api.Assertions.assertThat;

class EmployerTreeTest {

    private static final UUID A = id("A");
    private static final UUID B = id("B");
    private static final UUID C = id("C");
    private static final UUID D = id("D");

    @Test
    void makesOneFamilyOfTheRootsWholeSubtree() {
        var tree = tree(links(B, A, C, B, D, A), Map.of());

        assertThat(tree.areFamily(C, D)).isTrue();
        assertThat(tree.areFamily(A, C)).isTrue();
        assertThat(tree.areOne(A, C)).isFalse();
    }

    @Test
    void isAFamilyOfItsOwnWithoutParent() {
        var parents = new HashMap<UUID, @Nullable UUID>();
        parents.put(A, null);

        var tree = tree(parents, Map.of());

        assertThat(tree.areFamily(A, A)).isTrue();
        assertThat(tree.areFamily(A, B)).isFalse();
    }

    @Test
    void takesACircleOfParentsForAFamily() {
        var tree = tree(links(A, B, B, C, C, A), Map.of());

        assertThat(tree.areFamily(A, C)).isTrue();
        assertThat(tree.areFamily(A, D)).isFalse();
    }

    @Test
    void takesMergedEmployersForOne() {
        var tree = tree(links(A, D), Map.of(A, B, B, C));

        assertThat(tree.areOne(A, C)).isTrue();
        assertThat(tree.areFamily(C, D)).isTrue();
        assertThat(tree.areOne(C, D)).isFalse();
    }

    @Test
    void followsNobodyThroughMerges() {
        var self = new EmployerTree(links(C, A), Map.of(B, A), Set.of(A), Map.of());
        var somebody = new EmployerTree(Map.of(), Map.of(B, A), Set.of(B), Map.of());
        var circle = new EmployerTree(Map.of(), Map.of(A, B, B, A), Set.of(A, B), Map.of());

        assertThat(self.isNobody(B)).isTrue();
        assertThat(self.areFamily(B, A)).isFalse();
        assertThat(self.areFamily(C, A)).isFalse();
        assertThat(somebody.areFamily(B, A)).isTrue();
        assertThat(circle.areFamily(A, B)).isTrue();
    }

    @Test
    void tellsTheDomainsOfAFamilyAndTheOwnersOfADomain() {
        var tree = new EmployerTree(
                links(B, A),
                Map.of(),
                Set.of(),
                Map.of(A, Set.of("A.example"), B, Set.of("b.example"), C, Set.of("x.a.example")));

        assertThat(tree.familyDomains(B).stream().map(it -> it.domain().name()))
                .containsExactlyInAnyOrder("a.example", "b.example");
        assertThat(tree.ownersWithin(new MailDomain("a.example"))).containsExactlyInAnyOrder(A, C);
    }

    @Test
    void holdsAFamilyOfManyGenerations() {
        var ids = IntStream.range(0, 20_000).mapToObj(it -> id("E" + it)).toList();
        var parents = new HashMap<UUID, @Nullable UUID>();
        for (var child = 1; child < ids.size(); child++) parents.put(ids.get(child), ids.get(child - 1));

        var tree = tree(parents, Map.of());

        assertThat(tree.areFamily(ids.get(0), ids.get(19_999))).isTrue();
    }

    private static EmployerTree tree(Map<UUID, @Nullable UUID> parents, Map<UUID, UUID> mergedInto) {
        return new EmployerTree(parents, mergedInto, Set.of(), Map.of());
    }

    /** Child, parent, child, parent, ... */
    private static Map<UUID, @Nullable UUID> links(UUID... pairs) {
        var parents = new HashMap<UUID, @Nullable UUID>();
        var each = Arrays.asList(pairs).iterator();
        while (each.hasNext()) parents.put(each.next(), each.next());
        return parents;
    }
}
