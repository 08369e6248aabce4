package dev.peacetime.embedded;

/** Why no database can be had, each with what to do about it. */
enum NoDatabase {
    HOME_UNUSABLE("Peacetime keeps its database in %s, and cannot (%s)."
            + " Name a directory that it may write, with PEACETIME_HOME."),
    HOME_HELD_ELSEWHERE("Another Peacetime lives in %s, but its PostgreSQL cannot be seen from here;"
            + " only services on one machine, outside containers, can share a home. Stop the other one,"
            + " or name another directory with PEACETIME_HOME."),
    CREDENTIALS_LOST("There is a database in %s, but its passwords, %s, are gone."
            + " Put that file back from a backup, or name another directory with PEACETIME_HOME."),
    CREDENTIALS_WRONG("The database in %s does not accept the passwords in %s."
            + " Put that file back from a backup, or name another directory with PEACETIME_HOME."),
    NO_BINARIES("Peacetime brings no PostgreSQL for %s."),
    ROOT_IN_A_CAGE("PostgreSQL does not run as root, and this machine does not let root step down to somebody else"
            + " (unshare -U: %s). Start Peacetime as an ordinary user."),
    NOT_STARTED("PostgreSQL did not start on %s. It said: %s.");

    private static final String ANOTHER_WAY = " Or give Peacetime a PostgreSQL of your own, with"
            + " QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.";

    private final String sentence;

    NoDatabase(String sentence) {
        this.sentence = sentence;
    }

    Told because(Object... details) {
        return new Told(String.format(sentence, details) + ANOTHER_WAY);
    }

    /** Quarkus prints it as a line of its own before it ends the process; its class would tell nobody anything. */
    static final class Told extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Told(String sentence) {
            super(sentence);
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
