package dev.peacetime;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Of every event that any feature announces it is said, by that feature, who may be told of it. */
@QuarkusTest
class EventSightTest {

    @Inject
    @All
    List<EventSight> sights;

    @Inject
    Sql sql;

    @Test
    void everyTypeOfEventHasExactlyOneSight() {
        var announced = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.peacetime").stream()
                        .filter(each -> each.isAssignableTo(Announced.class) && !each.isInterface())
                        .map(each -> typeOf(each.reflect()))
                        .toList();

        var seen = sights.stream().flatMap(sight -> sight.types().stream()).toList();

        assertThat(announced).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(seen).containsExactlyInAnyOrderElementsOf(announced);
    }

    @Test
    void everySightAsksForAPermissionAndCanBeAskedByTheDatabase() {
        Tenant.runFor(
                UUID.randomUUID(),
                null,
                () -> sights.forEach(sight -> {
                    var query = sql.query("select " + sight.data() + " as data from outbox o"
                            + " where o.organization_id = :organization and " + sight.predicate());
                    sight.bind(query);

                    assertThat(Permission.ALL).as(sight.types().toString()).contains(sight.permission());
                    assertThat(query.any()).as(sight.types().toString()).isFalse();
                }));
    }

    @Test
    void whatAnEventIsAboutIsFoundByItsIdForEachEventByItself() {
        var aboutARow = Pattern.compile("exists \\(select from[^()]*id = \\(?o\\.(subject_id|data)");

        assertThat(sights)
                .flatExtracting(sight -> List.of(sight.predicate(), sight.data()))
                .filteredOn(sql -> aboutARow.matcher(sql).find())
                .hasSizeGreaterThan(10)
                .allSatisfy(sql -> assertThat(sql).contains("offset 0)"));
    }

    /** What a type is called on the wire does not depend on what happened. */
    private static String typeOf(Class<?> event) {
        try {
            var components = event.getRecordComponents();
            var maker = event.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            maker.setAccessible(true);
            var nothing = Arrays.stream(components)
                    .map(component -> Array.get(Array.newInstance(component.getType(), 1), 0))
                    .toArray();
            return ((Announced) maker.newInstance(nothing)).type();
        } catch (ReflectiveOperationException notARecord) {
            throw new AssertionError(event + " is not a plain record", notARecord);
        }
    }
}
