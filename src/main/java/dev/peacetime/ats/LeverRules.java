package dev.peacetime.ats;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/**
 * What Lever's webhooks say (<a href="https://hire.lever.co/developer/documentation#webhooks">its documentation</a>), which
 * name candidates by their ids alone. What is signed is the event's token and its time, so these tell one event from another.
 */
final class LeverRules {

    private LeverRules() {}

    static boolean verifies(String secret, JsonNode event) {
        return SignatureRules.verifies(
                secret, signed(event), event.path("signature").textValue(), "");
    }

    static byte[] signed(JsonNode event) {
        return (event.path("token").asText("") + event.path("triggeredAt").asText("")).getBytes(StandardCharsets.UTF_8);
    }

    static Happening read(JsonNode event) {
        var type = Json.text(event.path("event"));
        var data = event.path("data");
        if (type == null) {
            return Happening.unknown("?");
        }
        return switch (type) {
            case "applicationCreated" -> told(AtsEventKind.CANDIDATE, type, data);
            case "candidateStageChange" -> told(AtsEventKind.STAGE_CHANGED, type, data);
            case "candidateHired" -> told(AtsEventKind.HIRED, type, data);
            case "candidateArchiveChange" ->
                data.path("toArchived").isObject() ? told(AtsEventKind.REJECTED, type, data) : Happening.unknown(type);
            case "candidateDeleted" -> told(AtsEventKind.REMOVED, type, data);
            default -> Happening.unknown(type);
        };
    }

    private static Happening told(AtsEventKind kind, String type, JsonNode data) {
        return new Happening(
                kind,
                type,
                Json.text(data.path("candidateId")),
                null,
                null,
                Json.text(data.path("postingId")),
                null,
                Json.text(data.path("toStageId")));
    }
}
