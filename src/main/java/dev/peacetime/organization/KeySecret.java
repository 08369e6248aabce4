package dev.peacetime.organization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An API key in plain: {@code pt_}, eight lower-case letters or digits by which it is found, {@code _}, and 32 letters or
 * digits (190 bits) that only its holder knows. The shape is fixed, so that scanners for leaked secrets can find it. A
 * secret of that strength needs no slow hash; SHA-256 of the whole key is kept.
 */
public record KeySecret(String prefix, String key) {

    /** What a key looks like; for secret scanners too. */
    public static final Pattern SHAPE = Pattern.compile("pt_([a-z0-9]{8})_[A-Za-z0-9]{32}");

    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final String ALL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + LOWER;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The key that was sent, if it has the shape of one. */
    public static Optional<KeySecret> parse(String sent) {
        var shape = SHAPE.matcher(sent);
        return shape.matches() ? Optional.of(new KeySecret(shape.group(1), sent)) : Optional.empty();
    }

    static KeySecret random() {
        var prefix = random(LOWER, 8);
        return new KeySecret(prefix, "pt_" + prefix + "_" + random(ALL, 32));
    }

    /** Compares in constant time. */
    public boolean hashesTo(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String random(String alphabet, int length) {
        return RANDOM.ints(length, 0, alphabet.length())
                .collect(StringBuilder::new, (text, at) -> text.append(alphabet.charAt(at)), StringBuilder::append)
                .toString();
    }

    @Override
    public String toString() {
        return "pt_" + prefix + "_…";
    }
}
