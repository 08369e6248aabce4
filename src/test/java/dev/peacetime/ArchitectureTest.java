package dev.peacetime;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.peacetime.guard.Exposures;
import dev.peacetime.kernel.Reveals;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

/** The shape of the house: who may know whom, and where what may be written. */
class ArchitectureTest {

    /** Each feature knows those above it, never those below. */
    private static final List<String> ORDER = List.of(
            "kernel",
            "organization",
            "vault",
            "outbox",
            "person",
            "export",
            "guard",
            "relationship",
            "path",
            "introduction",
            "role",
            "interest",
            "wishlist",
            "referral",
            "conflict",
            "reward",
            "advocate",
            "backchannel",
            "note",
            "reverse",
            "privacy",
            "intake",
            "ats",
            "webhook",
            "report",
            "assistant",
            "embedded",
            "security",
            "api");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.peacetime");

    @Test
    void everyFeatureKnowsOnlyThoseBeforeIt() {
        for (int at = 0; at < ORDER.size(); at++) {
            var later = ORDER.subList(at + 1, ORDER.size()).stream()
                    .map(feature -> "dev.peacetime." + feature)
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("dev.peacetime." + ORDER.get(at))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .allowEmptyShould(true)
                        .check(HOUSE);
            }
        }
    }

    @Test
    void everyPackageIsAFeatureOfTheOrderAndFlat() {
        var packages = HOUSE.stream().map(JavaClass::getPackageName).distinct().toList();

        assertThat(packages)
                .isSubsetOf(ORDER.stream()
                        .map(feature -> "dev.peacetime." + feature)
                        .toList());
    }

    @Test
    void everyPackageSaysWhatItIsAndMarksItsNulls() {
        var marked = HOUSE.stream()
                .filter(each -> each.getSimpleName().equals("package-info") && each.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .toList();

        assertThat(marked)
                .containsAll(
                        HOUSE.stream().map(JavaClass::getPackageName).distinct().toList());
    }

    @Test
    void timeComesFromTheClockOnly() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("ClockProducer")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(HOUSE);
    }

    @Test
    void anEntitysFieldsAreWrittenInsideItOnly() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<>("be written by their own class only") {
                    @Override
                    public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                        field.getAccessesToSelf().stream()
                                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                                .filter(access -> !access.getOriginOwner().equals(field.getOwner()))
                                .map(JavaAccess::getDescription)
                                .forEach(text -> events.add(SimpleConditionEvent.violated(field, text)));
                    }
                })
                .check(HOUSE);
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        methods()
                .that(areOperations())
                .should()
                .beAnnotatedWith(PermissionsAllowed.class)
                .orShould()
                .beAnnotatedWith(Authenticated.class)
                .orShould(beOpenToEverybodyOnPurpose())
                .check(HOUSE);
    }

    /** Where the paths of two classes fit a request, JAX-RS looks into the one with the longer path only: 404 for the other's. */
    @Test
    void noResourceHidesAnothersOperations() {
        var hidden = new ArrayList<String>();
        for (var other : resources()) {
            for (var method : other.getMethods()) {
                if (method.isAnnotatedWith(Path.class)) {
                    var path = pathOf(other) + "/"
                            + method.getAnnotationOfType(Path.class).value();
                    resources().stream()
                            .filter(each -> !each.equals(other)
                                    && pathOf(each).length() > pathOf(other).length())
                            .filter(each -> (plain(path) + "/").startsWith(plain(pathOf(each)) + "/"))
                            .forEach(each -> hidden.add(each.getSimpleName() + " hides " + path));
                }
            }
        }

        assertThat(hidden).isEmpty();
    }

    /** Else nobody would try what happens where it cannot be written down who comes to know. */
    @Test
    void theContractMarksEveryOperationThatRevealsSomebody() {
        var writes = new HashSet<JavaMethod>(HOUSE.get(Exposures.class).getMethods());
        var operations = resources().stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(each -> areOperations().test(each))
                .toList();

        var revealing = operations.stream()
                .filter(each -> reached(each).stream()
                        .anyMatch(method -> writes.contains(method)
                                && List.of("write", "writeOnce", "orNothing").contains(method.getName())))
                .toList();

        assertThat(revealing).hasSizeGreaterThan(5);
        assertThat(operations.stream().filter(each -> each.isAnnotatedWith(Reveals.class)))
                .containsExactlyInAnyOrderElementsOf(revealing);
    }

    /** All methods that a method calls, and those call, and so on. */
    private static Set<JavaMethod> reached(JavaMethod from) {
        var reached = new HashSet<JavaMethod>();
        var next = new ArrayDeque<JavaMethod>(List.of(from));
        while (!next.isEmpty()) {
            var method = next.remove();
            if (method.getOwner().getPackageName().startsWith("dev.peacetime") && reached.add(method)) {
                method.getMethodCallsFromSelf()
                        .forEach(call -> call.getTarget().resolveMember().ifPresent(next::add));
                method.getMethodReferencesFromSelf()
                        .forEach(call -> call.getTarget().resolveMember().ifPresent(next::add));
            }
        }
        return reached;
    }

    private static List<JavaClass> resources() {
        return HOUSE.stream().filter(each -> each.isAnnotatedWith(Path.class)).toList();
    }

    private static String pathOf(JavaClass resource) {
        return resource.getAnnotationOfType(Path.class).value();
    }

    private static String plain(String path) {
        return path.replaceAll("\\{[^}]+}", "{}").replace("//", "/");
    }

    @Test
    void rulesKnowNoFramework() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Rules")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(HOUSE);
    }

    /** It would not see what the transaction wrote. */
    @Test
    void whatIsGatheredIsReadOutsideOfTransactions() {
        noMethods()
                .that()
                .haveRawReturnType(CompletionStage.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(HOUSE);
    }

    @Test
    void namesSayWhatThingsAre() {
        classes()
                .should(new ArchCondition<>("have a name of the business") {
                    @Override
                    public void check(JavaClass each, ConditionEvents events) {
                        List.of("Impl", "Manager", "Helper", "Util", "Utils", "DTO", "DAO", "Service", "Entity")
                                .stream()
                                .filter(each.getSimpleName()::endsWith)
                                .forEach(ending -> events.add(SimpleConditionEvent.violated(each, each.getName())));
                    }
                })
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaMethod> areOperations() {
        return DescribedPredicate.describe(
                "are operations",
                method -> Arrays.stream(method.getAnnotations()
                                .toArray(new com.tngtech.archunit.core.domain.JavaAnnotation<?>[0]))
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> beOpenToEverybodyOnPurpose() {
        return new ArchCondition<>("be open to everybody on purpose") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var open = method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class);
                events.add(new SimpleConditionEvent(method, open, method.getFullName()));
            }
        };
    }
}
