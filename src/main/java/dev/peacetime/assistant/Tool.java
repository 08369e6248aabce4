package dev.peacetime.assistant;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that an assistant can do: an operation of the contract, whose words and shapes it has.
 *
 * @param about what the id in the operation's path is called among the arguments; null if there is none
 * @param permission without which it is neither listed nor done; null if to be known is enough
 * @param writes whether anything is other afterwards
 */
record Tool(
        String name,
        String operationId,
        @Nullable String about,
        @Nullable String permission,
        boolean writes,
        Function<Arguments, @Nullable Object> work) {

    static Tool reading(
            String name, String operationId, @Nullable String permission, Function<Arguments, @Nullable Object> work) {
        return new Tool(name, operationId, null, permission, false, work);
    }

    static Tool readingAbout(
            String about,
            String name,
            String operationId,
            String permission,
            Function<Arguments, @Nullable Object> work) {
        return new Tool(name, operationId, about, permission, false, work);
    }
}
