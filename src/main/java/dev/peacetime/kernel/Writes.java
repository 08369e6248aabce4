package dev.peacetime.kernel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which requests write: a transaction around the use case, in which its effect, its events and the answer
 * kept under its {@code Idempotency-Key} become true together or not at all.
 */
@ApplicationScoped
public class Writes {

    /** Two transactions in each other's way: the loser may simply be run again. */
    private static final Set<String> IN_EACH_OTHERS_WAY = Set.of("40P01", "40001");

    private static final int ATTEMPTS = 3;

    private final Idempotency idempotency;
    private final WriteRequest request;
    private final RoundTrip roundTrip;

    Writes(Idempotency idempotency, WriteRequest request, RoundTrip roundTrip) {
        this.idempotency = idempotency;
        this.request = request;
        this.roundTrip = roundTrip;
    }

    /** 201 with the view, its ETag, and its place below the path that was posted to. */
    public <T extends Versioned> RestResponse<T> create(Supplier<T> work) {
        return create(request.path(), work);
    }

    /** 201 with the view, its ETag, and its place below another collection. */
    public <T extends Versioned> RestResponse<T> create(String collection, Supplier<T> work) {
        return once(work, view -> new Answer(201, collection + "/" + view.id(), view.etag(), view));
    }

    /** 201 with a view that shows a secret this once; what is kept for repetitions is the view without it. */
    public <T extends Versioned> RestResponse<T> createShownOnce(Supplier<T> work, UnaryOperator<T> withoutSecret) {
        return createShownOnce(request.path(), work, withoutSecret);
    }

    /** The same, below another collection's path. */
    public <T extends Versioned> RestResponse<T> createShownOnce(
            String collection, Supplier<T> work, UnaryOperator<T> withoutSecret) {
        return once(
                work,
                view -> new Answer(201, collection + "/" + view.id(), view.etag(), view)
                        .keeping(withoutSecret.apply(view)));
    }

    /** 200 with a view that shows a secret this once; what is kept for repetitions is the view without it. */
    public <T extends Versioned> RestResponse<T> changeShownOnce(Supplier<T> work, UnaryOperator<T> withoutSecret) {
        return once(work, view -> new Answer(200, null, view.etag(), view).keeping(withoutSecret.apply(view)));
    }

    /** 202: the work goes on behind; the answer says where to watch. */
    public <T extends Versioned> RestResponse<T> accept(Supplier<T> work) {
        return once(work, view -> new Answer(202, request.path() + "/" + view.id(), view.etag(), view));
    }

    /** 202 for what goes on with something that has its place already. */
    public <T extends Versioned> RestResponse<T> acceptAt(Supplier<T> work) {
        return once(work, view -> new Answer(202, request.path(), view.etag(), view));
    }

    /** 200 with the view as it stands after the change. */
    public <T extends Versioned> RestResponse<T> change(Supplier<T> work) {
        return once(work, view -> new Answer(200, null, view.etag(), view));
    }

    /** 201 with the view if it was not there before, 200 if it was. */
    public <T extends Versioned> RestResponse<T> upsert(String collection, Supplier<Upserted<T>> work) {
        return attempt(() -> idempotency
                .once(() -> {
                    var done = work.get();
                    var view = done.view();
                    return done.made()
                            ? new Answer(201, collection + "/" + view.id(), view.etag(), view)
                            : new Answer(200, null, view.etag(), view);
                })
                .told());
    }

    /**
     * One of several writes of a request, in a transaction of its own: what others come to is nothing to it, and repeated it is
     * made no second time.
     */
    public Written part(int index, String collection, Supplier<? extends Versioned> work) {
        return attempt(() -> {
            var answer = idempotency.once(" " + index, () -> {
                var view = work.get();
                return new Answer(201, collection + "/" + view.id(), view.etag(), null);
            });
            var place = String.valueOf(answer.location());
            return new Written(UUID.fromString(place.substring(place.lastIndexOf('/') + 1)), answer.replayed());
        });
    }

    /** What a part of a request made; or had made before. */
    public record Written(UUID id, boolean replayed) {}

    /** 200 with an answer that is no view: of a check, of a batch. */
    public <T> RestResponse<T> answer(Supplier<T> work) {
        return once(work, answer -> new Answer(200, null, null, answer));
    }

    /** 207 with an answer for each of many things that were asked for at once. */
    public <T> RestResponse<T> answerEach(Supplier<T> work) {
        return once(work, answer -> new Answer(207, null, null, answer));
    }

    /** 204: nothing to say but that it is so now. */
    public RestResponse<Void> end(Runnable work) {
        Supplier<@Nullable Void> quiet = () -> {
            work.run();
            return null;
        };
        return once(quiet, nothing -> new Answer(204, null, null, null));
    }

    /** The version that the caller says it read; without it the change is refused with 428. */
    public Expected expected() {
        return new Expected(request.ifMatch().orElseThrow(KernelRefusal.VERSION_REQUIRED::refused));
    }

    private <T extends @Nullable Object> RestResponse<T> once(Supplier<T> work, Function<T, Answer> telling) {
        return attempt(() -> idempotency.once(() -> telling.apply(work.get())).told());
    }

    private <T> T attempt(Callable<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> {
                    var done = work.call();
                    // What waits still may be in another's way, too, and is told of plainly here, but not from within a
                    // commit.
                    roundTrip.flush();
                    return done;
                });
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !IN_EACH_OTHERS_WAY.contains(sqlStateOf(failure))) {
                    throw failure;
                }
            }
        }
    }

    private static String sqlStateOf(Throwable failure) {
        for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    /** What a write is answered with, before it is known whether it was answered so before. */
    record Answer(
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable Object body,
            @Nullable Object kept,
            boolean replayed) {

        Answer(int status, @Nullable String location, @Nullable String etag, @Nullable Object body) {
            this(status, location, etag, body, body, false);
        }

        Answer keeping(@Nullable Object other) {
            return new Answer(status, location, etag, body, other, replayed);
        }

        @SuppressWarnings({"unchecked", "NullAway"})
        <T extends @Nullable Object> RestResponse<T> told() {
            var response = RestResponse.ResponseBuilder.<T>create(status);
            if (location != null) {
                response.header("Location", location);
            }
            if (etag != null) {
                response.header("ETag", etag);
            }
            if (replayed) {
                response.header("Idempotency-Replayed", "true");
            }
            return response.entity((T) body).build();
        }
    }
}
