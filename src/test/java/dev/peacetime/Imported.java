package dev.peacetime;

import java.io.IOException;
import java.util.Objects;

/** A file brought in, and waited for. */
public final class Imported {

    private static final int PATIENCE = 600;

    private Imported() {}

    /** Imports one of the samples; the answer is the finished import. */
    public static Answer by(Api member, String sample, String mediaType) throws IOException {
        try (var file = Imported.class.getResourceAsStream("/samples/" + sample)) {
            var content = Objects.requireNonNull(file, sample).readAllBytes();
            var accepted = new Answer(member.request()
                            .contentType(mediaType)
                            .body(content)
                            .post("/v1/imports"))
                    .is(202);
            return finished(member, accepted.header("Location"));
        }
    }

    /** The import, once there is nothing more to do for it. */
    public static Answer finished(Api member, String place) {
        for (int waited = 0; waited < PATIENCE; waited++) {
            var now = member.get(place).ok();
            if (!now.text("status").matches("QUEUED|RUNNING")) {
                return now;
            }
            rest();
        }
        throw new AssertionError("the import does not end: " + member.get(place).body());
    }

    private static void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
