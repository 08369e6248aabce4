package dev.peacetime.role;

import dev.peacetime.kernel.Query;
import dev.peacetime.person.SearchText;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which roles to look for; taken from the query parameters of a request. */
public class RoleFilter {

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

    @QueryParam("updatedSince")
    @Parameter(description = "Changed at that time or after it.")
    @Nullable
    Instant updatedSince;

    /** Made by the HTTP layer from a request. */
    public RoleFilter() {}

    Query narrow(Query roles) {
        roles.and("r.status = :status", "status", status)
                .and("r.visibility = :visibility", "visibility", visibility)
                .and("r.kind = :kind", "kind", kind)
                .and("r.updated_at >= :since::timestamptz", "since", updatedSince);
        var words = q == null ? List.<String>of() : SearchText.words(q);
        for (int at = 0; at < words.size(); at++) {
            roles.and("r.search like :word" + at).bind("word" + at, "%" + literally(words.get(at)) + "%");
        }
        return roles;
    }

    private static String literally(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
