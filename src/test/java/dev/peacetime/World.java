package dev.peacetime;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An organization in which everything has happened once, for tests that must hold of every kind of thing. */
record World(Api admin, Api recruiter, Api manager, Api colleague, String organizationId, Map<String, String> ids) {

    private static final String CONNECTIONS = """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Linus,Kim,https://www.linkedin.com/in/linus-kim,,Hooli,Engineer,04 Jun 2025
            """;

    static World made() {
        var admin = Api.newOrganization();
        var world = new World(
                admin,
                admin.colleague("Rita", "RECRUITER"),
                admin.colleague("Max", "HIRING_MANAGER"),
                admin.colleague("Cora", "MEMBER"),
                admin.get("/v1/organization").ok().id(),
                new TreeMap<>());
        world.getsToKnowPeople();
        world.wishesAndHires();
        world.refers();
        world.asksAround();
        return world;
    }

    String id(String thing) {
        return ids.get(thing);
    }

    private void getsToKnowPeople() {
        keep("candidate", person("Ada Lovelace", "ada@example.com", "Acme"));
        keep("former", person("Grace Hopper", "grace@example.com", "Globex"));
        keep("double", person("Grace Hoper", "hopper@example.com", "Globex"));
        var employer = admin.get("/v1/employers?q=Acme").ok().texts("items.id").get(0);
        keep("employer", employer);
        keep(
                "no-contact",
                recruiter
                        .post("/v1/people/" + id("candidate") + "/no-contacts", Map.of("domain", "acme.example"))
                        .created()
                        .id());
        keep(
                "consent",
                recruiter
                        .post(
                                "/v1/people/" + id("candidate") + "/consents",
                                Map.of(
                                        "purpose",
                                        "BACKCHANNEL",
                                        "givenHow",
                                        "WRITTEN",
                                        "givenAt",
                                        "2026-01-02T03:04:05Z"))
                        .created()
                        .id());
        keep(
                "synonym",
                recruiter
                        .post("/v1/synonyms", Map.of("kind", "LEVEL", "name", "L5", "means", "Senior"))
                        .created()
                        .id());
        keep(
                "merge",
                recruiter
                        .post("/v1/people/" + id("former") + "/merges", Map.of("otherId", id("double")))
                        .created()
                        .id());
        var accepted = new Answer(admin.request()
                        .contentType("text/csv")
                        .body(CONNECTIONS)
                        .post("/v1/imports"))
                .is(202);
        keep("import", Imported.finished(admin, accepted.header("Location")).id());
    }

    private void wishesAndHires() {
        keep("role", role("Head of Engines", "INTERNAL"));
        keep("hidden", role("Successor", "CONFIDENTIAL"));
        recruiter
                .patch("/v1/roles/" + id("hidden"), Map.of("cover", Map.of("title", "A leader")))
                .ok();
        keep("cover", colleague.get("/v1/covers").ok().texts("items.id").get(0));
        keep(
                "signal",
                recruiter
                        .post(
                                "/v1/people/" + id("candidate") + "/interest-signals",
                                Map.of("kind", "VISITED", "at", "2026-01-02T03:04:05Z", "roleId", id("role")))
                        .created()
                        .id());
        keep(
                "wishlist",
                recruiter
                        .post("/v1/wishlists", Map.of("name", "Some day", "visibility", "ORGANIZATION"))
                        .created()
                        .id());
        keep(
                "entry",
                recruiter
                        .post(
                                "/v1/wishlists/" + id("wishlist") + "/entries",
                                Map.of(
                                        "personId",
                                        id("candidate"),
                                        "why",
                                        "ADMIRED",
                                        "reason",
                                        "Sees far.",
                                        "tier",
                                        "STRONG"))
                        .created()
                        .id());
    }

    private void refers() {
        admin.post(
                        "/v1/referral-policies",
                        Map.of(
                                "ownershipDays", 90,
                                "acknowledgeWithinBusinessDays", 2,
                                "updateEveryBusinessDays", 5,
                                "rewards",
                                        List.of(Map.of(
                                                "tier", "Hired", "amount", 500, "currency", "EUR", "waitingDays", 0))))
                .created();
        keep(
                "holiday",
                admin.post("/v1/holidays", Map.of("day", "2031-12-25", "name", "Christmas Day"))
                        .created()
                        .id());
        keep(
                "link",
                admin.post("/v1/referral-links", Map.of("kind", "OUTSIDERS", "memberId", colleague.memberId()))
                        .created()
                        .id());
        var words = Map.of(
                "personId", id("candidate"),
                "roleId", id("role"),
                "endorsement", Map.of("relationship", "WORKED_WITH", "text", "Sees far.", "firstHand", true));
        keep("referral", colleague.post("/v1/referrals", words).created().id());
        manager.post("/v1/referrals", words).created();
        recruiter.post("/v1/referrals/" + id("referral") + "/acknowledgement").ok();
        getsRewarded(words);
    }

    private void getsRewarded(Map<String, Object> words) {
        var referral = new TreeMap<>(words);
        referral.put("personId", id("former"));
        var hired = colleague.post("/v1/referrals", referral).created().id();
        recruiter
                .post(
                        "/v1/referrals/" + hired + "/closing",
                        Map.of("outcome", "HIRED", "feedbackToReferrer", Map.of("reason", "They start in May")))
                .ok();
        keep("reward", admin.get("/v1/referrals/" + hired + "/rewards").ok().text("items[0].id"));
    }

    private void asksAround() {
        keep(
                "request",
                manager.post(
                                "/v1/backchannel-requests",
                                Map.of("personId", id("candidate"), "roleId", id("role"), "consentId", id("consent")))
                        .created()
                        .id());
        keep(
                "ask",
                manager.post(
                                "/v1/backchannel-requests/" + id("request") + "/asks",
                                Map.of("refereeId", id("former"), "via", "MEMBER"))
                        .created()
                        .id());
        keep(
                "note",
                manager.post(
                                "/v1/asks/" + id("ask") + "/notes",
                                Map.of(
                                        "workedTogether",
                                        Map.of("from", "2018", "as", "peer"),
                                        "firstHand",
                                        true,
                                        "tier",
                                        "OPEN"))
                        .created()
                        .id());
        new Answer(manager.request()
                        .header("Access-Purpose", "To prepare the interview")
                        .get("/v1/backchannel-notes/" + id("note")))
                .ok();
    }

    private String person(String name, String email, String employer) {
        return recruiter
                .post(
                        "/v1/people",
                        Map.of(
                                "name", name,
                                "emails", List.of(email),
                                "employments", List.of(Map.of("employer", employer, "from", "2020"))))
                .created()
                .id();
    }

    private String role(String title, String visibility) {
        var id = recruiter
                .post(
                        "/v1/roles",
                        Map.of(
                                "title", title,
                                "visibility", visibility,
                                "hiringTeam",
                                        List.of(Map.of("memberId", manager.memberId(), "part", "HIRING_MANAGER"))))
                .created()
                .id();
        recruiter.post("/v1/roles/" + id + "/opening").ok();
        return id;
    }

    private void keep(String thing, String id) {
        ids.put(thing, id);
    }
}
