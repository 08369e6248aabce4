package dev.peacetime.role;

import dev.peacetime.kernel.Query;
import dev.peacetime.person.PlaceName;
import dev.peacetime.person.SearchText;
import dev.peacetime.person.SynonymKind;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which roles to look for; taken from the query parameters of a request. */
public class RoleFilter {

    private static final String FITS_PLACE = """
            exists (select from meaning(:organization, 'PLACE', :place::text) as wished (place)
              where fits_place(r.place_keys, r.place_within, r.works_remotely,
                places_named(array[wished.place]), places_around(array[wished.place])))""";

    @QueryParam("status")
    @Parameter(description = "Where they stand.")
    @Nullable
    RoleStatus status;

    @QueryParam("visibility")
    @Parameter(description = "Who may know of them.")
    @Nullable
    Visibility visibility;

    @QueryParam("kind")
    @Parameter(description = "What is sought with them.")
    @Nullable
    RoleKind kind;

    @QueryParam("q")
    @Size(min = 1, max = 200)
    @Parameter(description = "Words, or parts of words, of their title, family, level, skills or locations.")
    @Nullable
    String q;

    @QueryParam("family")
    @Size(min = 1, max = 100)
    @Parameter(description = "The kind of work, by any of its names.")
    @Nullable
    String family;

    @QueryParam("level")
    @Size(min = 1, max = 100)
    @Parameter(description = "Their level, by any of its names.")
    @Nullable
    String level;

    @QueryParam("skill")
    @Size(min = 1, max = 100)
    @Parameter(description = "A skill that they ask for, by any of its names.")
    @Nullable
    String skill;

    @QueryParam("location")
    @Size(min = 1, max = 200)
    @Parameter(description = "Where one would work: in it, in a part of it, or remotely from there.")
    @Nullable
    String location;

    @QueryParam("updatedSince")
    @Parameter(
            description =
                    "Changed at that time or after it, and a little before: go on from the latest `updatedAt` that you"
                            + " saw, and you miss nothing, though you see some twice.")
    @Nullable
    Instant updatedSince;

    /** Made by the HTTP layer from a request. */
    public RoleFilter() {}

    Query narrow(Query roles) {
        words(roles);
        roles.and("r.status = :status", "status", status)
                .and("r.visibility = :visibility", "visibility", visibility)
                .and("r.kind = :kind", "kind", kind)
                .since("r.updated_at", updatedSince);
        var words = q == null ? List.<String>of() : SearchText.words(q);
        for (int at = 0; at < words.size(); at++) {
            roles.and("r.search like :word" + at).bind("word" + at, "%" + literally(words.get(at)) + "%");
        }
        return roles;
    }

    private void words(Query roles) {
        means(roles, "r.family_key = %s", SynonymKind.FAMILY, family);
        means(roles, "r.level_key = %s", SynonymKind.LEVEL, level);
        means(roles, "r.skill_keys @> array[%s]", SynonymKind.SKILL, skill);
        var place = location == null ? null : SynonymKind.PLACE.spelling(location);
        if (place != null) {
            roles.and(FITS_PLACE, "place", place);
        }
        if (location != null && PlaceName.of(location).remote()) {
            roles.and("r.works_remotely");
        }
    }

    private static void means(Query roles, String condition, SynonymKind kind, @Nullable String written) {
        if (written != null) {
            var name = kind.name().toLowerCase(Locale.ROOT);
            var meaning = "meaning(:organization, '%s', :%s::text)".formatted(kind.name(), name);
            roles.and(condition.formatted(meaning), name, kind.spelling(written));
        }
    }

    private static String literally(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
