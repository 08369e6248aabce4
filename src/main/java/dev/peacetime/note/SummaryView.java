package dev.peacetime.note;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What those say together who were asked. Groups smaller than `groupsOf`, and answers that fewer gave,"
                        + " are not told, and no later note changes what is.")
record SummaryView(UUID requestId, int groupsOf, List<SummaryTally> tallies) {}
