package dev.peacetime.intake;

/** A doubt and where it arose: LinkedIn's name of the column, or the JSON pointer of the value. */
record Warning(Doubt doubt, String where) {}
