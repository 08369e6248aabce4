package dev.peacetime;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

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
        world.tellsTools();
        world.keepsInTouch();
        world.introduces();
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
        keep(
                "volunteer",
                colleague
                        .post("/v1/me/volunteering", Map.of("managerId", manager.memberId()))
                        .created()
                        .id());
        manager.post("/v1/roles/" + id("role") + "/reverse-references", Map.of("personId", id("candidate")))
                .created();
        keep(
                "declared-tie",
                recruiter
                        .post("/v1/people/" + id("former") + "/declared-ties", Map.of("kind", "MONEY"))
                        .created()
                        .id());
        keep("data-key", admin.post("/v1/organization/data-keys").is(202).id());
    }

    /** Disabled, so that nothing goes on behind whoever looks at this world. */
    private void tellsTools() {
        keep(
                "webhook",
                admin.post("/v1/webhooks", Map.of("url", "https://198.41.0.4/events"))
                        .created()
                        .id());
        admin.patch("/v1/webhooks/" + id("webhook"), Map.of("enabled", false)).ok();
        keep("ats", AtsThatTells.connected(admin).id());
        keep("ats-person", AtsThatTells.tells(admin, id("ats")));
        var jobs = "/v1/ats-connections/" + id("ats") + "/jobs";
        admin.post(jobs, Map.of("externalId", "job-1", "roleId", id("role"))).ok();
    }

    /** The same world, in which something was also sent to a tool; no two such worlds are alike in when and how long. */
    World havingSentSomething() {
        var gone = ToolThatIsGone.hearsOf(admin).id();
        keep("delivery", admin.get("/v1/webhooks/" + gone + "/deliveries").ok().text("items[0].id"));
        return this;
    }

    private void keepsInTouch() {
        keep("tie", tie(colleague, "former").id());
        keep(
                "touchpoint",
                colleague
                        .post(
                                "/v1/touchpoints",
                                Map.of(
                                        "personId", id("former"),
                                        "kind", "HELPED",
                                        "at", "2026-03-02T12:30:00Z",
                                        "initiatedBy", "ME",
                                        "help", "GAVE",
                                        "note", "Her move."))
                        .created()
                        .id());
        keep(
                "cadence",
                colleague
                        .post("/v1/me/cadences", Map.of("tag", "mentors", "cadence", Map.of("ideal", "P60D")))
                        .created()
                        .id());
        keep(
                "endorsement",
                colleague
                        .post(
                                "/v1/people/" + id("former") + "/endorsements",
                                Map.of("relationship", "WORKED_WITH", "text", "Sees far.", "firstHand", true))
                        .created()
                        .id());
        admin.put("/v1/relationship-policy", "*", Map.of("tiesShared", true, "warmUpRequired", false))
                .ok();
        colleague
                .put("/v1/people/" + colleague.personId() + "/connecting", "*", Map.of("open", true, "perMonth", 5))
                .ok();
    }

    private void introduces() {
        keep(
                "introduction",
                manager.post(
                                "/v1/introductions",
                                Map.of(
                                        "targetId", id("former"),
                                        "connectorId", colleague.personId(),
                                        "purpose", "To learn.",
                                        "blurb", "Max would like to learn.",
                                        "attestation", "Asked them both."))
                        .created()
                        .id());
        colleague
                .post("/v1/introductions/" + id("introduction") + "/consent", Map.of("words", "Do talk."))
                .ok();
    }

    private Answer tie(Api member, String person) {
        return member.put(
                        "/v1/ties/" + id(person),
                        "*",
                        Map.of("how", "WORKED_WITH", "since", "2018", "tags", List.of("mentors"), "note", "Likes tea."))
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

    /** The path of an operation, about something that it works for: a token opens a link, an id is of what stands before it. */
    String path(Operation operation) {
        var path = operation.path();
        if (path.contains("{token}")) {
            return link(path.substring(0, path.indexOf("/{token}")));
        }
        if (!path.contains("{id}")) {
            return path;
        }
        var collection = path.replaceAll("/\\{id}.*", "").replaceAll(".*/", "");
        return path.replace(
                "{id}",
                Map.of(
                                "backchannel-notes", "note",
                                "backchannel-requests", "request",
                                "roles", "role")
                        .entrySet()
                        .stream()
                        .filter(each -> each.getKey().equals(collection))
                        .map(each -> id(each.getValue()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("say whose id " + path + " takes")));
    }

    /** A body that it works with: about people whom nobody knows of yet. */
    String body(Operation operation) {
        var sample = (com.fasterxml.jackson.databind.node.ObjectNode)
                Operation.read(operation.body(() -> UUID.randomUUID().toString()));
        if (sample.has("refereeId")) {
            sample.put("refereeId", person("Katherine Johnson", UUID.randomUUID() + "@example.com", "Initech"));
        }
        if (sample.has("connectorId")) {
            sample.put("connectorId", colleague.personId());
            sample.put("targetId", person("Mary Jackson", UUID.randomUUID() + "@example.com", "Initech"));
        }
        if (sample.has("memberId")) {
            sample.put("memberId", recruiter.memberId());
        }
        if (sample.has("volunteerId")) {
            sample.put("volunteerId", id("volunteer"));
        }
        if (sample.has("via")) {
            sample.put("via", "MEMBER");
        }
        return sample.toString();
    }

    /** A link of that kind, which nobody has opened yet. */
    private String link(String kind) {
        if (kind.equals("/v1/reverse-references")) {
            return manager.post("/v1/roles/" + id("role") + "/reverse-references", Map.of("personId", id("candidate")))
                    .created()
                    .text("link");
        }
        if (!kind.equals("/v1/answers")) {
            throw new AssertionError("say how a link to " + kind + " is made");
        }
        var referee = person("Dorothy Vaughan", UUID.randomUUID() + "@example.com", "Initech");
        return manager.post(
                        "/v1/backchannel-requests/" + id("request") + "/asks",
                        Map.of("refereeId", referee, "via", "LINK"))
                .created()
                .text("link");
    }

    private void keep(String thing, String id) {
        ids.put(thing, id);
    }
}
