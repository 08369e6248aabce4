package dev.peacetime;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An ATS that told of one candidate. */
final class AtsThatTells {

    private static final String SECRET = "a-secret-of-the-ats-itself";

    private static final String EVENT = """
            {"action": "applicationSubmit", "data": {"application": {"id": "app-1", "status": "Active",
              "candidate": {"id": "cand-1", "name": "Mary Jackson", "primaryEmailAddress": {"value": "mary@example.com"}},
              "job": {"id": "job-1", "title": "Engineer"}}}}""";

    private AtsThatTells() {}

    static Answer connected(Api admin) {
        return admin.post("/v1/ats-connections", Map.of("name", "Ashby", "kind", "ASHBY", "secret", SECRET))
                .created();
    }

    /** Sends the event; whom it was about, once it was worked off. */
    static String tells(Api admin, String connection) {
        new Answer(Api.with("")
                        .request()
                        .contentType("application/json")
                        .header("Ashby-Signature", "sha256=" + signature())
                        .body(EVENT)
                        .post("/v1/ats/" + connection + "/events"))
                .is(204);
        var events = "/v1/ats-connections/" + connection + "/events?status=APPLIED";
        Woken.soon(
                "what it told is done",
                () -> !admin.get(events).ok().texts("items.id").isEmpty());
        return admin.get(events).ok().texts("items.personId").get(0);
    }

    private static String signature() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(EVENT.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
