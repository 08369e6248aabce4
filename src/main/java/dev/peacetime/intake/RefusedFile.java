package dev.peacetime.intake;

/**
 * A file is refused, as a whole or from a place on. It carries no cause and nothing of the file's content, since both
 * end up in logs.
 */
final class RefusedFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final IntakeRefusal refusal;

    /** A row ({@code row 17}), a place ({@code line 3, column 5}), a JSON pointer, or empty for the whole file. */
    final String where;

    RefusedFile(IntakeRefusal refusal, String where) {
        super(where.isEmpty() ? refusal.sentence() : refusal.sentence() + " (" + where + ")");
        this.refusal = refusal;
        this.where = where;
    }
}
