package dev.peacetime;

import java.util.List;
import java.util.Map;

/** An organization in which everything has happened once, for tests that must hold of every kind of thing. */
record World(Api admin, Api recruiter, Api manager, Api colleague, String organizationId, Map<String, String> ids) {

    static World made() {
        var admin = Api.newOrganization();
        var recruiter = admin.colleague("Rita", "RECRUITER");
        var manager = admin.colleague("Max", "HIRING_MANAGER");
        var colleague = admin.colleague("Cora", "MEMBER");
        var candidate = recruiter
                .post(
                        "/v1/people",
                        Map.of(
                                "name", "Ada Lovelace",
                                "emails", List.of("ada@example.com"),
                                "employments",
                                        List.of(
                                                Map.of("employer", "Acme", "from", "2020"),
                                                Map.of("employer", "Globex", "from", "2015", "to", "2019"))))
                .created();
        return new World(
                admin,
                recruiter,
                manager,
                colleague,
                admin.get("/v1/organization").ok().id(),
                Map.of("candidate", candidate.id()));
    }
}
