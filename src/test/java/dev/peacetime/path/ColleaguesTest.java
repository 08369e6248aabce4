package dev.peacetime.path;

import dev.peacetime.Api;
import dev.peacetime.kernel.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Who was whose colleague. */
@QuarkusTest
class ColleaguesTest {

    private final Api admin = Api.newOrganization();
    private final PathScene scene = new PathScene(admin);

    @Inject
    Colleagues colleagues;

    @Test
    void weighsTheEmployersSizeAndHowLongTheyWereTogetherAsTheRuleDoes() {
        scene.people(40);
        scene.employer(1, null);
        scene.employer(2, null);
        var random = new Random(11);
        for (int person = 1; person <= 40; person++) {
            worked(person, 1, 2010 + random.nextInt(8), 1 + random.nextInt(4), random.nextBoolean() ? "Core" : null);
            if (person < 6) {
                worked(person, 2, 2015, 1 + random.nextInt(6), "Sales");
            }
        }

        find(40);

        var known = scene.known();
        known.forEach((one, others) -> others.forEach(
                (other, strength) -> assertThat(strength).isCloseTo(expected(one, other), within(1e-9))));
        for (int one = 1; one <= 40; one++) {
            for (int other = 1; other <= 40; other++) {
                if (one != other && expected(one, other) > 0) {
                    assertThat(known.getOrDefault(one, Map.of())).containsKey(other);
                }
            }
        }
    }

    @Test
    void whereManyWereOnlyATeamKnowsEachOther() {
        var many = ColleagueRules.LARGEST + 5;
        scene.people(many);
        scene.employer(1, null);
        scene.run(
                "insert into employment (organization_id, id, person_id, employer_id, team, started, ended, version, created_at,"
                        + " updated_at) select p.organization_id, gen_random_uuid(), p.id, ?, case when p.name in ('P1', 'P2')"
                        + " then 'Core' end, date '2020-01-01', date '2022-01-01', 0, now(), now()"
                        + " from person p where p.organization_id = ? and p.name like 'P%'",
                scene.employer(1), scene.organization);

        find(3);

        assertThat(scene.known()).containsOnlyKeys(1, 2);
    }

    @Test
    void forgetsWhatIsKnownOtherwiseNow() {
        scene.people(2);
        scene.employer(1, null);
        scene.worksAt(1, 1, true);
        scene.worksAt(2, 1, true);
        find(2);
        assertThat(scene.known()).containsOnlyKeys(1, 2);

        scene.run(
                "delete from employment where organization_id = ? and person_id = ?",
                scene.organization,
                scene.person(2));
        find(2);

        assertThat(scene.known()).isEmpty();
    }

    private void find(int people) {
        Tenant.runFor(scene.organization, null, () -> {
            for (int person = 1; person <= people; person++) {
                var id = scene.person(person);
                QuarkusTransaction.requiringNew().run(() -> colleagues.find(id));
            }
        });
    }

    private record Job(int person, int employer, LocalDate from, LocalDate to, String team) {}

    private final List<Job> jobs = new ArrayList<>();

    private void worked(int person, int employer, int from, int years, String team) {
        var job = new Job(person, employer, LocalDate.of(from, 1, 1), LocalDate.of(from + years, 1, 1), team);
        jobs.add(job);
        scene.run(
                "insert into employment (organization_id, id, person_id, employer_id, team, started, ended, version, created_at,"
                        + " updated_at) values (?, ?, ?, ?, ?, ?, ?, 0, now(), now())",
                scene.organization,
                UUID.randomUUID(),
                scene.person(person),
                scene.employer(employer),
                team,
                job.from(),
                job.to());
    }

    /** The strongest of what any two jobs say. */
    private double expected(int one, int other) {
        var best = 0.0;
        for (var mine : jobs) {
            for (var theirs : jobs) {
                if (mine.person() == one && theirs.person() == other && mine.employer() == theirs.employer()) {
                    var from = mine.from().isAfter(theirs.from()) ? mine.from() : theirs.from();
                    var to = mine.to().isBefore(theirs.to()) ? mine.to() : theirs.to();
                    var days = (int) ChronoUnit.DAYS.between(from, to);
                    var people = (int) jobs.stream()
                            .filter(job -> job.employer() == mine.employer())
                            .map(Job::person)
                            .distinct()
                            .count();
                    var sameTeam = mine.team() != null && mine.team().equals(theirs.team());
                    if (ColleagueRules.knowEachOther(days, people, people, sameTeam)) {
                        best = Math.max(best, ColleagueRules.strength(days, people, sameTeam));
                    }
                }
            }
        }
        return best;
    }
}
