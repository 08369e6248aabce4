package dev.peacetime.person;

import java.util.UUID;

/** An employer that a written name or an id turned out to mean. */
record NamedEmployer(UUID id, String name) {}
