package dev.peacetime.webhook;

import dev.peacetime.kernel.Refusal;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Where urls lead to. A name is resolved once, and what was looked at is what is connected to: a name that changes between
 * the look and the call leads nowhere.
 */
@ApplicationScoped
class Destinations {

    private static final int SECONDS = 3;

    private final List<Network> allowed;

    /** Apart from all else: the resolver of the platform blocks. */
    private final ExecutorService resolver =
            Executors.newFixedThreadPool(16, work -> new Thread(work, "webhook-resolver"));

    Destinations(WebhookSettings settings) {
        this.allowed = settings.allowedNetworks().orElse(List.of()).stream()
                .map(Network::parse)
                .toList();
    }

    void stop(@Observes ShutdownEvent event) {
        resolver.shutdownNow();
    }

    /** Why a webhook may not have that url; a name that leads nowhere at the moment may be there tomorrow. */
    Optional<Refusal> refusal(String url) {
        var malformed = AddressRules.mayBe(url, !allowed.isEmpty());
        if (malformed.isPresent()) {
            return malformed;
        }
        return resolve(URI.create(url))
                .handle((address, failure) -> failure != null && failure.getCause() instanceof Refused
                        ? Optional.<Refusal>of(WebhookRefusal.WEBHOOK_ADDRESS_REFUSED)
                        : Optional.<Refusal>empty())
                .join();
    }

    /** The address to connect to; fails with {@link Refused} where nothing may be sent to. */
    CompletableFuture<InetAddress> resolve(URI url) {
        return CompletableFuture.supplyAsync(() -> checked(url), resolver)
                .orTimeout(SECONDS, TimeUnit.SECONDS)
                .thenApply(address -> address);
    }

    private InetAddress checked(URI url) {
        try {
            var host = url.getHost();
            var addresses =
                    InetAddress.getAllByName(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
            var plain = url.getScheme().equals("http");
            for (var address : addresses) {
                var good = plain ? AddressRules.isAllowed(address, allowed) : AddressRules.maySendTo(address, allowed);
                if (!good) {
                    throw new Refused();
                }
            }
            return addresses[0];
        } catch (UnknownHostException nowhere) {
            throw new CompletionException(nowhere);
        }
    }

    /** The name leads to where nothing may be sent to. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
