package dev.peacetime.note;

import dev.peacetime.backchannel.BackchannelVisibility;
import dev.peacetime.conflict.Recusals;

/**
 * Who sees that there is a note, and may read it: those who see its request, a sealed one only the readers it names. Whoever keeps
 * out of the hire, being kin of the candidate or a candidate too, sees none.
 */
final class NoteVisibility {

    /** The predicate over a note {@code n} of a request {@code b}. */
    static final String SQL = "(((n.tier <> 'SEALED' and " + BackchannelVisibility.REQUEST
            + ") or (n.tier = 'SEALED' and :member::uuid = any (n.reader_ids)))\n  and " + Recusals.FREE + ")";

    private NoteVisibility() {}

    /** The same in plain values. */
    static boolean sees(NoteTier tier, boolean seesRequest, boolean named, boolean recused) {
        return !recused && (tier == NoteTier.SEALED ? named : seesRequest);
    }
}
