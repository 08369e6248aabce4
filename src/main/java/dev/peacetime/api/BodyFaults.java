package dev.peacetime.api;

import dev.peacetime.kernel.Violation;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.MultiPartParserDefinition;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser.MalformedMessageException;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Failures for which a body is at fault: it breaks off, or is not the form that it says to be. The server below has no types of
 * its own for most of them; its own readers throw them. What happens while a form is put on the disk is no fault of the form.
 */
final class BodyFaults {

    static final List<Violation> TOLD = List.of(new Violation("", "breaks off, or is not what its Content-Type says"));

    private BodyFaults() {}

    static boolean isOne(Throwable failure) {
        var request = CurrentRequestManager.get();
        var type = request == null ? null : request.serverRequest().getRequestHeader("Content-Type");
        return isOne(failure, type != null && type.startsWith("multipart/") && request.getFormData() == null);
    }

    static boolean isOne(@Nullable Throwable failure, boolean formIsUnread) {
        if (failure instanceof RuntimeException && failure.getCause() instanceof IOException behind) {
            return isOne(behind, formIsUnread);
        }
        return isThrownBy(VertxInputStream.class, failure) || (formIsUnread && isOfForm(failure));
    }

    private static boolean isOfForm(@Nullable Throwable failure) {
        return failure instanceof MalformedMessageException
                || failure instanceof UnsupportedEncodingException
                || failure instanceof IndexOutOfBoundsException
                || failure instanceof IllegalArgumentException
                || isThrownBy(MultiPartParserDefinition.class, failure);
    }

    private static boolean isThrownBy(Class<?> reader, @Nullable Throwable failure) {
        return failure instanceof IOException
                && failure.getStackTrace().length > 0
                && failure.getStackTrace()[0].getClassName().startsWith(reader.getName());
    }
}
