package dev.peacetime.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Who lives on a home, told by a lock that each holds in common with the others and that ends with its process, however
 * that ends.
 */
final class Presence {

    private final FileChannel file;
    private @Nullable FileLock here;

    Presence(Path directory) throws IOException {
        file = Home.open(directory.resolve("in-use.lock"));
    }

    /** Whether somebody else is in, be it in this process by another class loader; asked before entering or after leaving. */
    boolean others() throws IOException {
        try (var all = file.tryLock()) {
            return all == null;
        } catch (OverlappingFileLockException sameProcess) {
            return true;
        }
    }

    void enter() throws IOException {
        here = file.lock(0, Long.MAX_VALUE, true);
    }

    void leave() throws IOException {
        if (here != null) {
            here.release();
        }
    }

    void close() throws IOException {
        file.close();
    }
}
