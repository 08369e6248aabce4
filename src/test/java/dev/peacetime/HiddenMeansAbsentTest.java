package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Non-interference: an organization with hidden roles looks to outsiders like one without. The same is done twice, and in one
 * of the two there are hidden roles as well, and signs and steps of them. Every GET of the contract, with every thing that
 * there is, with what is hidden and with every value of its filters, is then asked by each kind of outsider: the
 * answers are equal to the byte, once ids and times are masked. A new operation is walked without being named here; a new kind of
 * thing that can be about a role is done in {@link #hide}.
 */
@QuarkusTest
class HiddenMeansAbsentTest {

    /** What is hidden, and in which collection it would be found. */
    private static final Map<String, String> SECRETS = new TreeMap<>(Map.ofEntries(
            Map.entry("secret", "roles"),
            Map.entry("shaped", "roles"),
            Map.entry("filled", "roles"),
            Map.entry("secret-signal", "interest-signals"),
            Map.entry("secret-referral", "referrals"),
            Map.entry("secret-reward", "rewards"),
            Map.entry("secret-request", "backchannel-requests"),
            Map.entry("secret-ask", "asks"),
            Map.entry("secret-note", "backchannel-notes"),
            Map.entry("secret-consent", "consents"),
            Map.entry("secret-list", "wishlists"),
            Map.entry("secret-entry", "entries")));

    /** Whom nothing names but what is hidden: a signal and a role, an entry, a referral, a request and an ask with its exposure. */
    private static final List<String> NAMED_IN_SECRET = List.of("rosa", "lena", "mona", "nils", "olga");

    /** Who came to know of a candidacy is told whole to whoever answers for it to the candidate, and to nobody else. */
    private static final List<String> TOLD_WHOLE = List.of("/v1/people/{id}/exposures");

    @Test
    void whatIsHiddenIsAbsentFromEveryRead() {
        var with = new Side(World.made(), true);
        var without = new Side(World.made(), false);
        var told = new ArrayList<String>();

        for (var operation : Operation.all()) {
            if (operation.verb().equals("GET") && !TOLD_WHOLE.contains(operation.path())) {
                for (var path : paths(operation, without)) {
                    with.outsiders.forEach((name, outsider) -> {
                        var one = seen(outsider, operation.name(), path.in(with));
                        var other = seen(without.outsiders.get(name), operation.name(), path.in(without));
                        if (!one.equals(other)) {
                            told.add(name + ": GET " + path.template + "\n  with:    " + one + "\n  without: " + other);
                        }
                    });
                }
            }
        }

        assertThat(told).isEmpty();
        var wish = with.insider.get("/v1/entries/" + with.id("wish")).ok();
        assertThat(wish.text("status")).isEqualTo("WOKEN");
        assertThat(without.insider.get("/v1/entries/" + without.id("wish")).ok().text("status"))
                .isEqualTo("WAITING");
        assertThat(with.insider.get("/v1/entries/" + with.id("medalist")).ok().text("nearHire.roleId"))
                .isEqualTo(with.id("secret"));
    }

    @Test
    void whatIsHiddenIsAbsentToEveryWrite() {
        var with = new Side(World.made(), true);
        var told = new ArrayList<String>();

        for (var operation : Operation.all()) {
            if (!operation.verb().equals("GET") && (operation.isAboutOne() || operation.hasBody())) {
                // Nothing that is made is like what was made before, so that no constraint speaks up before an id is
                // looked at.
                var number = new AtomicInteger();
                with.outsiders.forEach((name, outsider) -> {
                    var expected =
                            written(outsider, operation, UUID.randomUUID().toString(), number.incrementAndGet());
                    for (var secret : secrets(operation)) {
                        var answer = written(outsider, operation, with.id(secret), number.incrementAndGet());
                        if (!answer.equals(expected)) {
                            told.add(name + ": " + operation.name() + " with " + secret + ":\n  " + answer
                                    + "\n  but for nobody's:\n  " + expected);
                        }
                    }
                });
            }
        }

        assertThat(told).isEmpty();
        assertThat(with.insider.get("/v1/roles/" + with.id("secret")).ok().text("title"))
                .isEqualTo("Secret leader");
    }

    @Test
    void whomOnlyWhatIsHiddenNamesCanBeRemoved() {
        var with = new Side(World.made(), true);
        var without = new Side(World.made(), false);

        for (var side : List.of(with, without)) {
            for (var person : NAMED_IN_SECRET) {
                side.world.recruiter().delete("/v1/people/" + side.id(person)).is(204);
            }
        }

        assertThat(toldOfTheRemoved(with, without)).isEmpty();
        assertThat(writtenOfTheRemoved(with)).isEmpty();
        assertThat(with.insider
                        .get("/v1/entries/" + with.id("secret-entry"))
                        .ok()
                        .text("personName"))
                .isEqualTo("Lena Ray");
        assertThat(with.insider
                        .post("/v1/referrals/" + with.id("mona-referral") + "/acknowledgement")
                        .ok()
                        .text("personName"))
                .isEqualTo("Mona Sol");
        assertThat(with.insider
                        .post("/v1/asks/" + with.id("olga-ask") + "/withdrawal")
                        .ok()
                        .text("refereeId"))
                .isEqualTo(with.id("olga"));
        for (var side : List.of(with, without)) {
            var again = Map.of("name", "Lena Ray", "emails", List.of("Lena.Ray@known.example"));
            side.world.recruiter().post("/v1/people", again).created();
        }
    }

    /** What the answers tell of whether somebody was deleted or is needed still, asked for by their ids and in every list. */
    private static List<String> toldOfTheRemoved(Side with, Side without) {
        var told = new ArrayList<String>();
        for (var operation : Operation.all()) {
            if (operation.verb().equals("GET") && !TOLD_WHOLE.contains(operation.path())) {
                var paths = !operation.isAboutOne()
                        ? paths(operation, without)
                        : operation.path().matches(".*/(people/\\{id}|\\{personId}).*")
                                ? NAMED_IN_SECRET.stream()
                                        .map(person -> new Asked(operation.at("{" + person + "}")))
                                        .toList()
                                : List.<Asked>of();
                for (var path : paths) {
                    with.outsiders.forEach((name, outsider) -> {
                        var one = seen(outsider, operation.name(), path.in(with));
                        var other = seen(without.outsiders.get(name), operation.name(), path.in(without));
                        if (!one.equals(other)) {
                            told.add(name + ": GET " + path.template + "\n  with:    " + one + "\n  without: " + other);
                        }
                    });
                }
            }
        }
        return told;
    }

    private static List<String> writtenOfTheRemoved(Side with) {
        var told = new ArrayList<String>();
        var number = new AtomicInteger(1_000);
        for (var operation : Operation.all()) {
            if (!operation.verb().equals("GET") && (operation.isAboutOne() || operation.hasBody())) {
                var outsider = with.outsiders.get("recruiter");
                var expected = written(outsider, operation, UUID.randomUUID().toString(), number.incrementAndGet());
                for (var person : NAMED_IN_SECRET) {
                    var answer = written(outsider, operation, with.id(person), number.incrementAndGet());
                    if (!answer.equals(expected)) {
                        told.add(operation.name() + " with " + person + ":\n  " + answer + "\n  but for nobody's:\n  "
                                + expected);
                    }
                }
            }
        }
        return told;
    }

    /** What only the hiring team of a hidden role does with it. */
    private static void hide(Side side) {
        side.keep("secret", role(side, Map.of("title", "Secret leader", "kind", "OPENING", "openings", 2)));
        side.keep(
                "shaped",
                role(side, Map.of("title", "For Rosa", "kind", "OPPORTUNISTIC", "shapedForPersonId", side.id("rosa"))));
        side.keep("filled", role(side, Map.of("title", "Secret done", "openings", 1)));
        OrganizationAtRest.await(side.world.organizationId());
        var about = Map.of("kind", "VISITED", "at", "2026-02-03T04:05:06Z", "roleId", side.id("secret"));
        for (var person : List.of("rosa", "candidate")) {
            side.keep(
                    "secret-signal",
                    side.insider
                            .post("/v1/people/" + side.id(person) + "/interest-signals", about)
                            .created()
                            .id());
        }
        refers(side);
        asks(side);
        namesPeople(side);
        fill(side, "secret", "rosa");
        fill(side, "filled", "vera");
        side.insider
                .patch("/v1/roles/" + side.id("secret"), Map.of("level", "VP"))
                .ok();
        side.insider.post("/v1/roles/" + side.id("secret") + "/hold").ok();
    }

    private static void namesPeople(Side side) {
        var list = Map.of("name", "My own", "visibility", "PRIVATE");
        side.keep(
                "secret-list",
                side.insider.post("/v1/wishlists", list).created().id());
        var wish = Map.of("personId", side.id("lena"), "why", "ADMIRED", "reason", "Secretly.", "tier", "STRONG");
        side.keep(
                "secret-entry",
                side.insider
                        .post("/v1/wishlists/" + side.id("secret-list") + "/entries", wish)
                        .created()
                        .id());
        side.keep("mona-referral", referral(side, "mona", "secret"));
        var request = Map.of("personId", side.id("nils"), "roleId", side.id("secret"), "consentId", side.id("consent"));
        var asked = side.insider.post("/v1/backchannel-requests", request).created();
        var ask = Map.of("refereeId", side.id("olga"), "via", "MEMBER", "attestation", "They never met at work.");
        side.keep(
                "olga-ask",
                side.insider
                        .post("/v1/backchannel-requests/" + asked.id() + "/asks", ask)
                        .created()
                        .id());
    }

    private static void fill(Side side, String role, String person) {
        var closing = Map.of("outcome", "FILLED", "personId", side.id(person));
        side.insider.post("/v1/roles/" + side.id(role) + "/closing", closing).ok();
    }

    /** One referral that goes on, and one that ended well and is to be rewarded. */
    private static void refers(Side side) {
        side.keep("secret-referral", referral(side, "nora", "secret"));
        var open = "/v1/referrals/" + side.id("secret-referral");
        side.insider.post(open + "/acknowledgement").ok();
        side.insider
                .post(open + "/progress", Map.of("stage", "SCREENING", "note", "Secretly."))
                .ok();
        referral(side, "candidate", "secret");
        var hired = referral(side, "vera", "filled");
        side.insider
                .post(
                        "/v1/referrals/" + hired + "/closing",
                        Map.of("outcome", "HIRED", "feedbackToReferrer", Map.of("reason", "Starts in May")))
                .ok();
        side.keep(
                "secret-reward",
                side.insider.get("/v1/referrals/" + hired + "/rewards").ok().text("items[0].id"));
    }

    private static String referral(Side side, String person, String role) {
        var word = Map.of("relationship", "MANAGED", "text", "Secretly good.", "firstHand", true);
        return side.insider
                .post(
                        "/v1/referrals",
                        Map.of(
                                "personId", side.id(person),
                                "roleId", side.id(role),
                                "endorsement", word,
                                "disclosures", List.of(Map.of("kind", "MONEY", "text", "Owes me ten."))))
                .created()
                .id();
    }

    /** A reference about whom the hidden role is for. */
    private static void asks(Side side) {
        var request =
                Map.of("personId", side.id("candidate"), "roleId", side.id("secret"), "consentId", side.id("consent"));
        var consent = Map.of(
                "purpose", "BACKCHANNEL",
                "roleId", side.id("secret"),
                "givenHow", "WRITTEN",
                "givenAt", "2026-02-03T04:05:06Z");
        side.keep(
                "secret-consent",
                side.insider
                        .post("/v1/people/" + side.id("candidate") + "/consents", consent)
                        .created()
                        .id());
        side.keep(
                "secret-request",
                side.insider.post("/v1/backchannel-requests", request).created().id());
        side.keep(
                "secret-ask",
                side.insider
                        .post(
                                "/v1/backchannel-requests/" + side.id("secret-request") + "/asks",
                                Map.of("refereeId", side.id("former"), "via", "MEMBER"))
                        .created()
                        .id());
        var note = Map.of("workedTogether", Map.of("from", "2018", "as", "peer"), "firstHand", true, "tier", "OPEN");
        side.keep(
                "secret-note",
                side.insider
                        .post("/v1/asks/" + side.id("secret-ask") + "/notes", note)
                        .created()
                        .id());
    }

    private static String role(Side side, Map<String, Object> what) {
        var form = new LinkedHashMap<String, Object>(Map.of(
                "visibility",
                "CONFIDENTIAL",
                "family",
                "Engineering",
                "skills",
                List.of("Java", "Falconry"),
                "locations",
                List.of("Berlin")));
        form.putAll(what);
        var id = side.insider.post("/v1/roles", form).created().id();
        side.insider.post("/v1/roles/" + id + "/opening").ok();
        return id;
    }

    /** Those that an operation could be about by its path; all, where they can be named in a body only. */
    private static List<String> secrets(Operation operation) {
        var collection = operation.path().replaceAll("/\\{.*", "").replaceAll(".*/", "");
        return SECRETS.entrySet().stream()
                .filter(each -> !operation.isAboutOne()
                        || each.getValue().equals(collection)
                        || each.getKey().equals("secret"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every way to ask an operation: about everything that it answers for, about each secret, by each value of its filters. */
    private static List<Asked> paths(Operation operation, Side side) {
        var things = operation.isAboutOne()
                ? Stream.concat(
                                side.ids.keySet().stream()
                                        .filter(thing -> !SECRETS.containsKey(thing))
                                        .filter(thing -> side.world
                                                        .admin()
                                                        .get(operation.at(side.id(thing)))
                                                        .response()
                                                        .statusCode()
                                                != 404),
                                secrets(operation).stream())
                        .toList()
                : List.of("");
        var paths = new ArrayList<Asked>();
        for (var thing : things) {
            var template = operation.at("{" + thing + "}");
            paths.add(new Asked(template));
            operation
                    .parameters("query")
                    .forEach(parameter -> values(operation, parameter)
                            .forEach(value -> paths.add(new Asked(
                                    template + "?" + parameter.path("name").asText() + "=" + value))));
        }
        return paths;
    }

    private static List<String> values(Operation operation, JsonNode parameter) {
        var name = parameter.path("name").asText();
        var schema = operation.schemaOf(parameter);
        if (schema.has("enum")) {
            return StreamSupport.stream(schema.get("enum").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
        if (schema.path("format").asText().equals("uuid")) {
            return List.of("{candidate}", "{role}", "{secret}", "{shaped}");
        }
        return switch (name) {
            case "q" -> List.of("Secret", "Falconry", "Rosa");
            case "skill" -> List.of("Falconry", "Java");
            case "family", "level", "location" -> List.of("Engineering", "VP", "Berlin");
            case "limit" -> List.of("1");
            default -> List.of();
        };
    }

    private static String seen(Api caller, String operation, String path) {
        var request = caller.request();
        if (operation.contains("notes/{id}")) {
            request.header("Access-Purpose", "to see whether this is told");
        }
        var answer = request.get(path);
        return answer.statusCode() + " " + masked(answer.header("ETag") + " " + answer.asString());
    }

    private static String written(Api caller, Operation operation, String id, int number) {
        var request = caller.request().header("If-Match", "*").header("Access-Purpose", "to see whether this is told");
        if (operation.hasBody()) {
            request.contentType(operation.mediaType()).body(operation.body(() -> id, number));
        }
        var answer = request.request(operation.verb(), operation.at(id));
        return answer.statusCode() == 201 || answer.statusCode() == 202
                ? String.valueOf(answer.statusCode())
                : answer.statusCode() + " " + Sample.masked(masked(answer.asString()));
    }

    private static String masked(String body) {
        return body.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z|(?<=\")\\d{16}(?=\\.)", "TIME")
                .replaceAll("\"next\":\"[^\"]+\"", "\"next\":\"NEXT\"")
                .replaceAll("pt_[a-z0-9]{8}|\"prefix\":\"[a-z0-9]{8}\"", "KEY");
    }

    /** A path in which `{thing}` stands for that thing's id, which differs from one organization to the other. */
    private record Asked(String template) {

        String in(Side side) {
            var path = template;
            for (var thing : side.ids.keySet()) {
                path = path.replace("{" + thing + "}", side.id(thing));
            }
            return path;
        }
    }

    /** One of the two organizations. */
    private static final class Side {

        private final World world;
        private final Api insider;
        private final Map<String, Api> outsiders = new TreeMap<>();
        private final Map<String, String> ids = new TreeMap<>();

        Side(World world, boolean hides) {
            this.world = world;
            this.insider = world.admin().colleague("Ina", "RECRUITER", "HIRING_MANAGER");
            outsiders.put("administrator", world.admin());
            outsiders.put("recruiter", world.recruiter());
            outsiders.put("employee", world.colleague());
            outsiders.put("tool", tool(world));
            ids.putAll(world.ids());
            ids.remove("hidden");
            SECRETS.keySet().forEach(secret -> keep(secret, UUID.randomUUID().toString()));
            Stream.of("Rosa Luz", "Nora Lind", "Vera Wang", "Lena Ray", "Mona Sol", "Nils Bo", "Olga Wu")
                    .forEach(this::getsKnown);
            keep("wish", wish("vera", Map.of("wakeWhen", Map.of("skills", List.of("Falconry")))));
            if (hides) {
                hide(this);
            }
            var memory =
                    new LinkedHashMap<String, Object>(Map.of("whyNot", "PAY", "evidence", "Passed every interview."));
            if (hides) {
                memory.put("roleId", id("secret"));
            }
            keep("medalist", wish("former", Map.of("nearHire", memory)));
            OrganizationAtRest.await(world.organizationId());
        }

        private void getsKnown(String name) {
            var person = Map.of(
                    "name",
                    name,
                    "skills",
                    List.of("Java"),
                    "emails",
                    List.of(name.replace(' ', '.') + "@known.example"));
            keep(
                    name.substring(0, 4).toLowerCase(Locale.ROOT),
                    insider.post("/v1/people", person).created().id());
        }

        /** Somebody on a list that outsiders see. */
        private String wish(String person, Map<String, Object> more) {
            var wish = new LinkedHashMap<String, Object>(more);
            wish.putAll(Map.of("personId", id(person), "why", "ADMIRED", "reason", "Sees far.", "tier", "STRONG"));
            return insider.post("/v1/wishlists/" + id("wishlist") + "/entries", wish)
                    .created()
                    .id();
        }

        private static Api tool(World world) {
            List<String> all = world.admin().get("/v1/me").ok().at("permissions");
            return Api.with(world.admin()
                    .post("/v1/api-keys", Map.of("name", "Tool", "permissions", all))
                    .created()
                    .text("key"));
        }

        String id(String thing) {
            return ids.get(thing);
        }

        void keep(String thing, String id) {
            ids.put(thing, id);
        }
    }
}
