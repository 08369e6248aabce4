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
            case "applicationSubmit" -> told(AtsEventKind.CANDIDATE, type, data);
            case "applicationUpdate" ->
                "Archived".equals(Json.text(data.path("application").path("status")))
                        ? told(AtsEventKind.REJECTED, type, data)
                        : told(AtsEventKind.CANDIDATE, type, data);
            case "candidateStageChange" -> told(AtsEventKind.STAGE_CHANGED, type, data);
            case "candidateHire" -> told(AtsEventKind.HIRED, type, data);
            case "candidateMerge" -> merged(type, data);
            case "candidateDelete" -> told(AtsEventKind.REMOVED, type, data);
            default -> Happening.unknown(type);
        };
    }

    private static Happening told(AtsEventKind kind, String type, JsonNode data) {
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
                null,
                person(candidate),
                Json.text(job.path("id")),
                Json.text(job.path("title")),
                Json.text(application.path("currentInterviewStage").path("title")));
    }

    /** The merged candidate is the one who stays; the deleted one went into them. */
    private static Happening merged(String type, JsonNode data) {
        var stays = data.path("mergedCandidate");
        return new Happening(
                AtsEventKind.MERGED,
                type,
                Json.text(stays.path("id")),
                Json.text(data.path("deletedCandidate").path("id")),
                person(stays),
                null,
                null,
                null);
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
