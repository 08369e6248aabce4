package dev.peacetime.wishlist;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.OrganizationAtRest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A recruiter who keeps a list, people who wait on it, and roles that open. */
final class WakingScene {

    final Api admin = Api.newOrganization();
    final Api ann = admin.colleague("Ann", "RECRUITER");
    final String organization = admin.get("/v1/organization").ok().id();
    final String list = "/v1/wishlists/"
            + ann.post("/v1/wishlists", Map.of("name", "Platform", "visibility", "ORGANIZATION"))
                    .created()
                    .id();

    String person(String name, String... skills) {
        return admin.post("/v1/people", Map.of("name", name, "skills", List.of(skills)))
                .created()
                .id();
    }

    Map<String, Object> wish(String person, Map<String, Object> wakeWhen) {
        var wish = new HashMap<String, Object>(
                Map.of("personId", person, "why", "ADMIRED", "reason", "Good.", "tier", "STRONG"));
        wish.put("wakeWhen", wakeWhen);
        return wish;
    }

    String entry(Map<String, Object> wish) {
        return "/v1/entries/" + ann.post(list + "/entries", wish).created().id();
    }

    String role(Api who, String visibility, Map<String, Object> more) {
        var role = new HashMap<String, Object>(Map.of("title", "Engineer", "visibility", visibility));
        role.putAll(more);
        return who.post("/v1/roles", role).created().id();
    }

    String opened(Map<String, Object> role) {
        var id = role(ann, "INTERNAL", role);
        ann.post("/v1/roles/" + id + "/opening").ok();
        rest();
        return id;
    }

    /** Waits until all is judged that is to be judged. */
    void rest() {
        OrganizationAtRest.await(organization);
    }

    Answer wakes(String role) {
        return ann.get("/v1/roles/" + role + "/wakes").ok();
    }
}
