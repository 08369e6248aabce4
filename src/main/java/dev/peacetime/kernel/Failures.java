package dev.peacetime.kernel;

/** What a failure means to a caller, for writes of which one may fail and the others stand. */
public interface Failures {

    /** As the request would have been answered, had it been for this alone. */
    Problem problem(RuntimeException failure);
}
