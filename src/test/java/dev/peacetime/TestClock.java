package dev.peacetime;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The service's clock under test: real time in microseconds, until a test travels. Whoever travels comes back. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {

    private static volatile Duration away = Duration.ZERO;

    /** Moves the service's time by that much from where it is, so that nobody has to wait. */
    public static void travel(Duration distance) {
        away = away.plus(distance);
    }

    /** Back to the present. */
    public static void comeBack() {
        away = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(away).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return Clock.systemUTC().getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the service knows UTC only");
    }
}
