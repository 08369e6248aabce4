package dev.peacetime.note;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A candidate at Acme, a role, its hiring manager's request with one question, and as many former colleagues as needed. */
public record NoteScene(Api admin, Api manager, String candidate, String role, String request) {

    /** A note that says little. */
    public static final Map<String, Object> WORDS = Map.of(
            "workedTogether",
            Map.of("from", "2016", "to", "2019-06", "as", "manager"),
            "firstHand",
            true,
            "wouldWorkAgain",
            true,
            "answers",
            List.of(Map.of("questionId", "q1", "text", "Calm, also in a storm.")),
            "tier",
            "OPEN",
            "disclosures",
            List.of());

    public static NoteScene of(Api admin) {
        var manager = admin.colleague("Max", "HIRING_MANAGER");
        var candidate = person(admin, "Ada", "Acme Corp");
        var role = admin.post(
                        "/v1/roles",
                        Map.of(
                                "title", "Head of Engines",
                                "visibility", "INTERNAL",
                                "hiringTeam",
                                        List.of(Map.of("memberId", manager.memberId(), "part", "HIRING_MANAGER"))))
                .created()
                .id();
        admin.post("/v1/roles/" + role + "/opening").ok();
        var request = manager.post(
                        "/v1/backchannel-requests",
                        Map.of(
                                "personId", candidate,
                                "roleId", role,
                                "questions", List.of(Map.of("text", "How do they work under pressure?"))))
                .created()
                .id();
        return new NoteScene(admin, manager, candidate, role, "/v1/backchannel-requests/" + request);
    }

    public static String person(Api admin, String name, String employer) {
        return admin.post(
                        "/v1/people",
                        Map.of("name", name, "employments", List.of(Map.of("employer", employer, "from", "2018"))))
                .created()
                .id();
    }

    /** Somebody who works elsewhere. */
    public String referee() {
        var name = "Former " + UUID.randomUUID();
        return person(admin, name, "Globex");
    }

    public Answer ask(String referee, String via) {
        return manager.post(request + "/asks", Map.of("refereeId", referee, "via", via));
    }

    /** The manager asks somebody new and writes down what they said. */
    public Answer note(Map<String, Object> words) {
        return manager.post("/v1/asks/" + ask(referee(), "MEMBER").created().id() + "/notes", words);
    }

    public Answer read(String note) {
        return read(manager, note);
    }

    public Answer read(Api reader, String note) {
        return new Answer(reader.request()
                .header("Access-Purpose", "To decide on the offer")
                .get("/v1/backchannel-notes/" + note));
    }

    /** The words of a note with something else in them. */
    public static Map<String, Object> with(String field, Object value) {
        var words = new HashMap<>(WORDS);
        words.put(field, value);
        return words;
    }

    static void rest() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
