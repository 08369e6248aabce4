package dev.peacetime.embedded;

/** What is written into the data directory before every start, whatever stood there. */
final class ServerSettings {

    /** Loopback and a password, or nothing. */
    static final String ACCESS = """
            # Written by Peacetime at every start.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private static final String ALWAYS = """
            # Written by Peacetime at every start. To tune the server, use ALTER SYSTEM.
            port = %d
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            max_connections = 100
            shared_buffers = '128MB'
            timezone = 'UTC'
            log_timezone = 'UTC'
            # The log is about the server. What a statement did wrong is told to who sent it, and may hold what people wrote.
            log_min_messages = 'log'
            log_min_error_statement = 'panic'
            log_error_verbosity = 'terse'
            log_checkpoints = off
            log_autovacuum_min_duration = -1
            """;

    private static final String DURABLE = """
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            """;

    private static final String FAST = """
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            """;

    private ServerSettings() {}

    static String of(int port, boolean throwaway) {
        return ALWAYS.formatted(port) + (throwaway ? FAST : DURABLE);
    }
}
