package dev.peacetime.guard;

import dev.peacetime.person.ConsentPurpose;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static dev.peacetime.guard.GuardScene.ACME;
import static dev.peacetime.guard.GuardScene.ACME_AS_IT_WAS;
import static dev.peacetime.guard.GuardScene.ACME_LABS;
import static dev.peacetime.guard.GuardScene.CANDIDATE;
import static dev.peacetime.guard.GuardScene.LATELY;
import static dev.peacetime.guard.GuardScene.LONG_AGO;
import static dev.peacetime.guard.GuardScene.NOW;
import static dev.peacetime.guard.GuardScene.OTHER;
import static dev.peacetime.guard.GuardScene.REFEREE;
import static dev.peacetime.guard.GuardScene.SELF_EMPLOYED;
import static dev.peacetime.guard.GuardScene.job;
import static org.assertj.core.api.Assertions.assertThat;

/** Every input alone (on the diagonal) and with every other, put into a scene in which nothing is against asking. */
class NoContactTruthTableTest {

    private record Input(String name, Consumer<GuardScene> happens) {}

    private static final List<Input> INPUTS = List.of(
            new Input("referee is candidate", it -> it.refereeIs(CANDIDATE)),
            new Input("referee listed", it -> it.listsPerson(REFEREE)),
            new Input("same employer", it -> it.refereeAt(ACME)),
            new Input("same, other record", it -> it.refereeAt(ACME_AS_IT_WAS)),
            new Input("its subsidiary", it -> it.refereeAt(ACME_LABS)),
            new Input("mail at its domain", it -> it.refereeMail("post.acme.example")),
            new Input("employer listed", it -> it.listsEmployer(OTHER)),
            new Input("domain listed", it -> it.listsDomain("other.example")),
            new Input("both self-employed", it -> it.candidateAt(SELF_EMPLOYED).refereeAt(SELF_EMPLOYED)),
            new Input("referee's jobs ended", NoContactTruthTableTest::refereeLeft),
            new Input("referee's jobs stale", NoContactTruthTableTest::refereeStale),
            new Input("candidate's unknown", it -> it.candidateJobs.clear()),
            new Input("candidate's stale", NoContactTruthTableTest::candidateStale),
            new Input("attestation", GuardScene::attested),
            new Input("consent to referee", it -> it.consents(ConsentBuilder.to(REFEREE))),
            new Input("consent to employer", it -> it.consents(ConsentBuilder.toEmployer(ACME))),
            new Input(
                    "for another role",
                    it -> it.consents(ConsentBuilder.to(REFEREE).forRole(OTHER))),
            new Input(
                    "another purpose",
                    it -> it.consents(ConsentBuilder.to(REFEREE).purpose(ConsentPurpose.BACKCHANNEL))),
            new Input("expired", it -> it.consents(ConsentBuilder.to(REFEREE).until(NOW))),
            new Input(
                    "oral and old", it -> it.consents(ConsentBuilder.to(REFEREE).oral("2026-03-05T12:00:00Z"))),
            new Input("withdrawn", it -> it.consents(ConsentBuilder.to(REFEREE).withdrawn())));

    /** The columns stand in the order of the rows. */
    private static final String TABLE = """
            referee is candidate | R R R R R R R R R R R R R R R R R R R R R
            referee listed       |   L L L L L L L L L L L L L . L L L L L W
            same employer        |     E E E E E E E U E U E E . . E E E E W
            same, other record   |       E E E E E E U E U E E . . E E E E W
            its subsidiary       |         E E E E E U E U E E . E E E E E W
            mail at its domain   |           E E E E E E U E E . . E E E E W
            employer listed      |             L L L L L L L L . L L L L L W
            domain listed        |               L L L L L L L . L L L L L W
            both self-employed   |                 . U U U U . . . . . . . .
            referee's jobs ended |                   U U U U . U U U U U U U
            referee's jobs stale |                     U U U . U U U U U U U
            candidate's unknown  |                       U U . U U U U U U U
            candidate's stale    |                         U . U U U U U U U
            attestation          |                           . . . . . . . .
            consent to referee   |                             . . . . . . .
            consent to employer  |                               . . . . . .
            for another role     |                                 . . . . .
            another purpose      |                                   . . . .
            expired              |                                     . . .
            oral and old         |                                       . .
            withdrawn            |                                         .
            """;

    @Test
    void decidesEachInputAloneAndInPairs() {
        var table = new StringBuilder();
        for (var row = 0; row < INPUTS.size(); row++) {
            table.append("%-20s |%s%s\n".formatted(INPUTS.get(row).name(), "  ".repeat(row), cells(row)));
        }

        assertThat(table).hasToString(TABLE);
    }

    private static String cells(int row) {
        return INPUTS.stream()
                .skip(row)
                .map(column -> cell(INPUTS.get(row), column))
                .collect(Collectors.joining());
    }

    private static String cell(Input one, Input other) {
        var scene = GuardScene.harmless();
        one.happens().accept(scene);
        if (one != other) other.happens().accept(scene);
        return " " + letter(scene.decide());
    }

    private static String letter(GuardDecision decision) {
        if (decision.rule() == null) return ".";

        return switch (decision.rule()) {
            case REFEREE_IS_CANDIDATE -> "R";
            case NO_CONTACT_LISTED -> "L";
            case NO_CONTACT_CURRENT_EMPLOYER -> "E";
            case CONSENT_WITHDRAWN -> "W";
            case EMPLOYMENT_UNKNOWN -> "U";
        };
    }

    private static void refereeLeft(GuardScene scene) {
        scene.refereeJobs.replaceAll(it -> job(it.employerId(), "2020-01-01", "2026-03-10", LATELY));
    }

    private static void refereeStale(GuardScene scene) {
        scene.refereeJobs.replaceAll(it -> job(it.employerId(), "2020-01-01", null, LONG_AGO));
    }

    private static void candidateStale(GuardScene scene) {
        scene.candidateJobs.replaceAll(it -> job(it.employerId(), "2020-01-01", null, LONG_AGO));
    }
}
