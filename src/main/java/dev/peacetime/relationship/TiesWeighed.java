package dev.peacetime.relationship;

import java.util.List;

/** Told to the features within, in the transaction that made it so: how strong ties are, and which may be seen. */
public record TiesWeighed(List<WeighedTie> ties) {}
