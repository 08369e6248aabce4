package dev.peacetime.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts calls, of each caller and of each organization, each kind for itself. Each instance counts its own: a limit keeps
 * one caller from taking everything, and is no price list.
 */
@ApplicationScoped
class RateLimits {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final RateSettings settings;
    private final TimeMeter time;

    /** Who has not called for a whole window has a full bucket, which need not be kept. */
    private final Cache<Counted, Bucket> buckets = Caffeine.newBuilder()
            .executor(Runnable::run) // Tidied by who calls: to wake another thread for it costs more.
            .maximumSize(200_000)
            .expireAfterAccess(WINDOW.plusSeconds(1))
            .build();

    @Inject
    RateLimits(RateSettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimits(RateSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
    }

    private record Counted(RateKind kind, Object whose) {}

    /** Counts one call, and answers how its caller and their organization stand; only if both admit it, it goes on. */
    List<RateStanding> count(RateKind kind, Object caller, @Nullable UUID organizationId) {
        var perCaller = kind.perCaller(settings);
        var name = kind.name().toLowerCase(Locale.ROOT);
        var own = bucket(kind, caller, perCaller);
        var standings = new ArrayList<RateStanding>();
        standings.add(RateStanding.of(name, perCaller, own.tryConsumeAndReturnRemaining(1)));
        if (organizationId != null && standings.get(0).admitted()) {
            var perOrganization = Math.round(perCaller * settings.callersPerOrganization());
            var shared = bucket(kind, organizationId, perOrganization).tryConsumeAndReturnRemaining(1);
            if (!shared.isConsumed()) {
                own.addTokens(1);
            }
            standings.add(RateStanding.of("organization-" + name, perOrganization, shared));
        }
        return standings;
    }

    private Bucket bucket(RateKind kind, Object whose, long quota) {
        return buckets.get(
                new Counted(kind, whose),
                absent -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW))
                        .build());
    }
}
