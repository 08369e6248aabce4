package dev.peacetime.ats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.peacetime.person.NewPerson;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What Greenhouse's web hooks say (<a href="https://developers.greenhouse.io/webhooks.html">its documentation</a>). */
final class GreenhouseRules {

    private GreenhouseRules() {}

    static Happening read(JsonNode event) {
        var type = Json.text(event.path("action"));
        var payload = event.path("payload");
        if (type == null) {
            return Happening.unknown("?");
        }
        return switch (type) {
            case "ping" -> Happening.bare(AtsEventKind.PING, type);
            case "new_candidate_application", "new_prospect_application", "update_candidate" ->
                told(AtsEventKind.CANDIDATE, type, payload);
            case "candidate_stage_change" -> told(AtsEventKind.STAGE_CHANGED, type, payload);
            case "hire_candidate" -> told(AtsEventKind.HIRED, type, payload);
            case "reject_candidate" -> told(AtsEventKind.REJECTED, type, payload);
            case "delete_candidate" ->
                new Happening(
                        AtsEventKind.REMOVED,
                        type,
                        Json.text(payload.path("person").path("id")),
                        null,
                        null,
                        null,
                        null,
                        null);
            default -> Happening.unknown(type);
        };
    }

    private static Happening told(AtsEventKind kind, String type, JsonNode payload) {
        var application = payload.path("application");
        var candidate = application.has("candidate") ? application.path("candidate") : payload.path("candidate");
        var job = Json.first(application.path("jobs"));
        return new Happening(
                kind,
                type,
                Json.text(candidate.path("id")),
                null,
                person(candidate),
                Json.text(job.path("id")),
                Json.text(job.path("name")),
                Json.text(application.path("current_stage").path("name")));
    }

    private static @Nullable NewPerson person(JsonNode candidate) {
        var links = new ArrayList<>(Json.texts(candidate.path("website_addresses"), "value"));
        links.addAll(Json.texts(candidate.path("social_media_addresses"), "value"));
        return CandidateRules.of(
                CandidateRules.name(Json.text(candidate.path("first_name")), Json.text(candidate.path("last_name"))),
                Json.texts(candidate.path("email_addresses"), "value"),
                Json.texts(candidate.path("phone_numbers"), "value"),
                links,
                Json.text(candidate.path("company")),
                Json.text(candidate.path("title")));
    }
}
