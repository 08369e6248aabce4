package dev.peacetime.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.SocketException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Sends, without a thread for each that is on its way. A receiver has until the deadline for all of it, is never followed
 * elsewhere, and of what it answers no more than a little is read.
 */
@ApplicationScoped
class Sender {

    private static final int MOST_OF_AN_ANSWER = 64 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** In seconds: less than the five after which the common receivers close what is idle. */
    private static final int KEPT_OPEN = 4;

    private final HttpClient http;
    private final Destinations destinations;
    private final WebhookSettings settings;
    private final Clock clock;

    /** Connections that something was sent over before. */
    private final Set<HttpConnection> used =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    Sender(Vertx vertx, Destinations destinations, WebhookSettings settings, Clock clock) {
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) CONNECT.toMillis())
                .setMaxPoolSize(settings.perWebhook())
                .setKeepAliveTimeout(KEPT_OPEN)
                .setMaxHeaderSize(16 * 1024));
        this.destinations = destinations;
        this.settings = settings;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        http.close();
    }

    /** Sends it; how that went. It never fails. */
    CompletableFuture<Outcome> send(Outgoing message) {
        var at = clock.instant();
        var begun = System.nanoTime();
        var open = new CompletableFuture<HttpClientRequest>();
        return destinations
                .resolve(message.url())
                .thenCompose(address -> answer(message, address, open))
                .orTimeout(settings.deadline().toMillis(), TimeUnit.MILLISECONDS)
                .handle((answer, failure) -> {
                    if (failure != null) {
                        open.thenAccept(HttpClientRequest::reset);
                    }
                    return outcome(at, Duration.ofNanos(System.nanoTime() - begun), answer, failure);
                });
    }

    private CompletableFuture<Answer> answer(
            Outgoing message, InetAddress address, CompletableFuture<HttpClientRequest> open) {
        return answered(message, options(message.url(), address), open)
                .toCompletionStage()
                .toCompletableFuture();
    }

    /**
     * A receiver may close what is idle in the very moment in which it is used again. What is lost by that is sent again over
     * another connection, and counts as one attempt; over a new one it is the receiver's failure.
     */
    private Future<Answer> answered(Outgoing message, RequestOptions to, CompletableFuture<HttpClientRequest> open) {
        return http.request(to).compose(request -> {
            open.obtrudeValue(request);
            var before = !used.add(request.connection());
            return answered(message, request)
                    .recover(failure ->
                            before && isClosed(failure) ? answered(message, to, open) : Future.failedFuture(failure));
        });
    }

    /** Who reads the answer waits for it before anything is sent: it can come, and end, before the next line is reached. */
    private static Future<Answer> answered(Outgoing message, HttpClientRequest request) {
        message.headers().forEach(request::putHeader);
        var answer = request.response().compose(Sender::read);
        return request.send(Buffer.buffer(message.body())).compose(begun -> answer);
    }

    private static boolean isClosed(Throwable failure) {
        return failure instanceof HttpClosedException || failure instanceof SocketException;
    }

    /** Connects to the address that was checked; name and certificate stay those of the url. */
    private static RequestOptions options(URI url, InetAddress address) {
        var ssl = url.getScheme().equals("https");
        var port = url.getPort() < 0 ? (ssl ? 443 : 80) : url.getPort();
        var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(ssl)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false);
    }

    /** The status tells all; the rest is read so that the connection can be used again, unless there is too much of it. */
    private static Future<Answer> read(HttpClientResponse response) {
        var answer = new Answer(response.statusCode(), leftAlone(response.getHeader("Retry-After")));
        var done = Promise.<Answer>promise();
        var length = new AtomicInteger();
        response.handler(part -> {
            if (length.addAndGet(part.length()) > MOST_OF_AN_ANSWER && done.tryComplete(answer)) {
                response.request().reset();
            }
        });
        response.exceptionHandler(broken -> done.tryComplete(answer));
        response.endHandler(end -> done.tryComplete(answer));
        return done.future();
    }

    private static Duration leftAlone(@Nullable String seconds) {
        return Optional.ofNullable(seconds)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(Duration.ZERO);
    }

    private record Answer(int status, Duration leftAlone) {}

    private static Outcome outcome(Instant at, Duration took, @Nullable Answer answer, @Nullable Throwable failure) {
        var millis = (int) took.toMillis();
        return answer == null
                ? new Outcome(at, millis, null, failureOf(failure), Duration.ZERO)
                : new Outcome(
                        at,
                        millis,
                        answer.status(),
                        RetryRules.failure(answer.status()).orElse(null),
                        answer.leftAlone());
    }

    private static DeliveryFailure failureOf(@Nullable Throwable failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof Destinations.Refused) {
            return DeliveryFailure.ADDRESS_REFUSED;
        }
        return cause instanceof TimeoutException ? DeliveryFailure.TIMED_OUT : DeliveryFailure.UNREACHABLE;
    }
}
