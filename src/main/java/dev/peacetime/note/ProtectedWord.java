package dev.peacetime.note;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a note touches on what must not decide. The word itself is not repeated: it is found by its place.
 *
 * @param from its first character, counted from 0
 * @param to the first character behind it
 */
@Schema(description = "Where a note touches on what must not decide; characters are counted from 0.")
record ProtectedWord(String pointer, int from, int to, ProtectedKind kind) {}
