package dev.peacetime.role;

import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class RoleVisibilityTest {

    /** The predicate over one role and one team, in place of the tables. */
    private static final String SEEN = """
            with r as (select :organization::uuid as organization_id, :role::uuid as id,
                :visibility as visibility, :status as status),
              hiring_team_member as (select :organization::uuid as organization_id, :role::uuid as role_id,
                :hiring::uuid as member_id)
            select %s as seen from r""".formatted(RoleVisibility.SQL);

    private static final UUID ANN = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();

    @Inject
    Sql sql;

    @Test
    void seesInSqlWhatItSeesInPlainValues() {
        var cases = cases();

        var inSql = Tenant.callFor(
                UUID.randomUUID(),
                ANN,
                () -> cases.stream().map(this::seenInSql).toList());

        assertThat(inSql)
                .isEqualTo(cases.stream()
                        .map(each -> RoleVisibility.sees(each.visibility, each.status, each.onTeam, each.opensRoles))
                        .toList());
        assertThat(inSql).contains(true, false);
    }

    @Test
    void saysTheSameToFeaturesThatStandBeforeRoles() {
        var function = Tenant.callFor(
                UUID.randomUUID(),
                null,
                () -> sql.query("select prosrc from pg_proc where proname = 'sees_role'")
                        .one(row -> row.text("prosrc")));

        var predicate = RoleVisibility.SQL.replace(":member::uuid", "$3").replace(":opensRoles", "$4");
        assertThat(inOneLine(function)).endsWith("and " + inOneLine(predicate) + ")");
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Test
    void showsAConfidentialRoleToItsTeamAlone() {
        assertThat(cases())
                .filteredOn(each -> each.visibility == Visibility.CONFIDENTIAL)
                .allSatisfy(each -> assertThat(
                                RoleVisibility.sees(each.visibility, each.status, each.onTeam, each.opensRoles))
                        .isEqualTo(each.onTeam));
    }

    @Test
    void showsADraftToThoseWhoOpenRoles() {
        assertThat(RoleVisibility.sees(Visibility.INTERNAL, RoleStatus.DRAFT, false, true))
                .isTrue();
        assertThat(RoleVisibility.sees(Visibility.PUBLIC, RoleStatus.DRAFT, false, false))
                .isFalse();
        assertThat(RoleVisibility.sees(Visibility.PUBLIC, RoleStatus.OPEN, false, false))
                .isTrue();
    }

    private boolean seenInSql(Case each) {
        return sql.query(SEEN)
                .bind("role", UUID.randomUUID())
                .bind("visibility", each.visibility)
                .bind("status", each.status)
                .bind("hiring", each.onTeam ? ANN : BOB)
                .bind("opensRoles", each.opensRoles)
                .one(row -> row.truth("seen"));
    }

    private static List<Case> cases() {
        var cases = new ArrayList<Case>();
        for (var visibility : Visibility.values()) {
            for (var status : RoleStatus.values()) {
                for (var onTeam : List.of(true, false)) {
                    cases.add(new Case(visibility, status, onTeam, true));
                    cases.add(new Case(visibility, status, onTeam, false));
                }
            }
        }
        return cases;
    }

    private record Case(Visibility visibility, RoleStatus status, boolean onTeam, boolean opensRoles) {}
}
