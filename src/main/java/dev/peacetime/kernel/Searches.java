package dev.peacetime.kernel;

/** Searching by words is dear, and counted apart. */
public interface Searches {

    /** Counts a search that a call makes beside itself; refuses it to whoever searches too often. */
    void count();
}
