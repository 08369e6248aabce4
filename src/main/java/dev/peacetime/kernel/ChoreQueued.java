package dev.peacetime.kernel;

/** There is something to do behind the request. */
record ChoreQueued() {}
