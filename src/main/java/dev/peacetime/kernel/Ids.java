package dev.peacetime.kernel;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New ids: UUID version 7, so that newer rows stand behind older ones in every index. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** An id made by chance, for what must not be told apart by when it was made. */
    public static UUID byChance() {
        return UUID.randomUUID();
    }
}
