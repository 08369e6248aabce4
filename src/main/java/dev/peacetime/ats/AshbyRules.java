package dev.peacetime.ats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.peacetime.person.NewPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Ashby's webhooks say (<a href="https://developers.ashbyhq.com/docs/setting-up-webhooks">its documentation</a>). */
final class AshbyRules {

    private AshbyRules() {}

    static Happening read(JsonNode event) {
        var type = Json.text(event.path("action"));
        var data = event.path("data");
        if (type == null) {
            return Happening.unknown("?");
        }
        return switch (type) {
            case "ping" -> Happening.bare(AtsEventKind.PING, type);
            case "applicationSubmit" -> told(AtsEventKind.CANDIDATE, type, data, null);
            case "applicationUpdate" ->
                "Archived".equals(Json.text(data.path("application").path("status")))
                        ? told(AtsEventKind.REJECTED, type, data, null)
                        : told(AtsEventKind.CANDIDATE, type, data, null);
            case "candidateStageChange" -> told(AtsEventKind.STAGE_CHANGED, type, data, null);
            case "candidateHire" -> told(AtsEventKind.HIRED, type, data, null);
            case "candidateMerge" -> told(AtsEventKind.MERGED, type, data, mergedAway(data));
            case "candidateDelete" -> told(AtsEventKind.REMOVED, type, data, null);
            default -> Happening.unknown(type);
        };
    }

    private static Happening told(AtsEventKind kind, String type, JsonNode data, @Nullable String otherId) {
        var application = data.path("application");
        var candidate = application.path("candidate").has("id")
                        && !data.path("candidate").has("name")
                ? application.path("candidate")
                : data.path("candidate");
        var job = application.path("job");
        return new Happening(
                kind,
                type,
                Json.text(candidate.path("id")),
                otherId,
                person(candidate),
                Json.text(job.path("id")),
                Json.text(job.path("title")),
                Json.text(application.path("currentInterviewStage").path("title")));
    }

    private static @Nullable String mergedAway(JsonNode data) {
        var other = Json.text(data.path("mergedCandidate").path("id"));
        return other == null ? Json.text(data.path("mergedCandidateId")) : other;
    }

    private static @Nullable NewPerson person(JsonNode candidate) {
        var emails = new ArrayList<String>();
        Stream.ofNullable(Json.text(candidate.path("primaryEmailAddress").path("value")))
                .forEach(emails::add);
        emails.addAll(Json.texts(candidate.path("emailAddresses"), "value"));
        return CandidateRules.of(
                Json.text(candidate.path("name")),
                emails,
                phones(candidate),
                Json.texts(candidate.path("socialLinks"), "url"),
                Json.text(candidate.path("company")),
                Json.text(candidate.path("position")));
    }

    private static List<String> phones(JsonNode candidate) {
        return Stream.ofNullable(Json.text(candidate.path("primaryPhoneNumber").path("value")))
                .toList();
    }
}
