package dev.peacetime.kernel;

import io.vertx.core.Vertx;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** What a request does with what was gathered for it, where that is more than to show it. */
public final class Afterwards {

    private Afterwards() {}

    /**
     * Goes on with the request at hand, in its caller's name and on a thread that may wait, once something was read for it. To be
     * called where the request is on its event loop, as where gathering begins.
     */
    public static <T, A> CompletionStage<A> goOn(CompletionStage<T> read, Function<T, A> work) {
        var request = Vertx.currentContext();
        return read.thenCompose(
                found -> request.executeBlocking(() -> work.apply(found), false).toCompletionStage());
    }
}
