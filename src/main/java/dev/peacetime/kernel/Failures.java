package dev.peacetime.kernel;

/** What a failure means to a caller, for whatever is asked for within a request that is answered all the same. */
public interface Failures {

    /** As the request would have been answered, had it been for this alone. */
    Problem problem(RuntimeException failure);
}
