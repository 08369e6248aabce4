package dev.peacetime.kernel;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Work that comes round by itself for every organization: what has lapsed, what is overdue, what may not be kept longer. */
public interface Round {

    /** Under which name it is written down; it must not change. */
    String name();

    /** How long after it was done it is done again. */
    Duration every();

    /** Does it for the organization at hand. What was done by another instance meanwhile must do no harm. */
    void make();

    /**
     * Does a part of it again and again, each time for itself: however much there is, nothing takes longer than a statement may.
     *
     * @param part does some of what there is to do, and says whether there was any
     */
    static void inParts(BooleanSupplier part) {
        var some = part.getAsBoolean();
        while (some) {
            some = part.getAsBoolean();
        }
    }
}
