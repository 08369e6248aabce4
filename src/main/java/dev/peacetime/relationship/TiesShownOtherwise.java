package dev.peacetime.relationship;

/** Told to the features within: the organization has changed which ties may be seen where their member says nothing. */
public record TiesShownOtherwise() {}
