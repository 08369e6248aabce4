package dev.peacetime.relationship;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A calendar as it was sent. */
record CalendarFile(String text, byte[] digest) {

    static final int LARGEST = 4 * 1024 * 1024;

    /** Takes it off the wire, and no more of it than may be. */
    static CalendarFile receive(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw RelationshipRefusal.CALENDAR_TOO_LARGE.refused();
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new CalendarFile(new String(bytes, StandardCharsets.UTF_8), digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
