package dev.peacetime.kernel;

/**
 * The version that a caller read before changing it, from {@code If-Match}.
 *
 * @param tags the ETags named, or {@code *} for whatever stands now
 */
public record Expected(String tags) {

    /** Breaks off with 412 unless what stands now is what the caller read. */
    public void of(Kept kept) {
        if (!matches(kept.version)) {
            throw KernelRefusal.VERSION_CONFLICT.refused();
        }
    }

    public boolean matches(long version) {
        if (tags.strip().equals("*")) {
            return true;
        }
        for (var tag : tags.split(",")) {
            var stripped = tag.strip();
            if (stripped.equals("\"" + version + "\"") || stripped.startsWith("\"" + version + ".")) {
                return true;
            }
        }
        return false;
    }
}
