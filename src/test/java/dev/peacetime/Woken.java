package dev.peacetime;

import java.util.function.BooleanSupplier;

/** Waits for what goes on behind requests. */
public final class Woken {

    private static final int PATIENCE = 600;

    private Woken() {}

    /** Until it is so; what never becomes so fails. */
    public static void soon(String what, BooleanSupplier so) {
        for (int waited = 0; waited < PATIENCE; waited++) {
            if (so.getAsBoolean()) {
                return;
            }
            rest();
        }
        throw new AssertionError("it does not come: " + what);
    }

    private static void rest() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
