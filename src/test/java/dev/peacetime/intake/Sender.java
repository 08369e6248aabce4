package dev.peacetime.intake;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who sends files and waits for what becomes of them. */
record Sender(Api api) {

    private static final int PATIENCE_IN_SECONDS = 60;

    Answer send(String query, String mediaType, byte[] file) {
        return new Answer(api.request()
                .urlEncodingEnabled(false)
                .contentType(mediaType)
                .body(file)
                .post("/v1/imports" + query));
    }

    /** Connections, worked off. */
    Answer bring(String connections) {
        return over(send("", "text/csv", (ConnectionFiles.HEADER + connections).getBytes(StandardCharsets.UTF_8)));
    }

    /** The import once nothing is done for it any more. */
    Answer over(Answer sent) {
        return over(sent.is(202).id());
    }

    Answer over(String id) {
        for (int waits = 0; waits < 20 * PATIENCE_IN_SECONDS; waits++) {
            var now = api.get("/v1/imports/" + id).ok();
            if (!List.of("QUEUED", "RUNNING").contains(now.text("status"))) {
                return now;
            }
            sleep();
        }
        throw new AssertionError("the import did not end");
    }

    List<Map<String, Object>> rows(String importId) {
        var rows = new ArrayList<Map<String, Object>>();
        var after = "";
        while (after != null) {
            var page = api.get("/v1/imports/" + importId + "/rows?limit=200" + after)
                    .ok();
            rows.addAll(page.<List<Map<String, Object>>>at("items"));
            after = page.text("next") == null ? null : "&after=" + page.text("next");
        }
        return rows;
    }

    List<String> codes(String importId) {
        return rows(importId).stream()
                .map(row -> String.valueOf(row.get("code")))
                .toList();
    }

    String onlyPerson(String importId) {
        assertThat(rows(importId)).hasSize(1);
        return String.valueOf(rows(importId).get(0).get("personId"));
    }

    /** How many came out created, updated, skipped and refused. */
    static List<Integer> counts(Answer over) {
        return List.of(over.at("created"), over.at("updated"), over.at("skipped"), over.at("refused"));
    }

    /** Rows of people of whom none is known twice. */
    static String people(int count) {
        return IntStream.range(0, count)
                .mapToObj("Ada%1$d,Kim,https://www.linkedin.com/in/ada-%1$d,,Acme,CTO,04 Jun 2025\n"::formatted)
                .collect(Collectors.joining());
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
