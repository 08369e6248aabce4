package dev.peacetime.referral;

/** How the one who puts in a word knows the person. */
public enum Relationship {
    MANAGED,
    REPORTED_TO,
    WORKED_WITH,
    STUDIED_WITH,
    /** Knows of them, without having worked with them: worth saying, and as good an answer as any other. */
    KNOW_OF;

    /**
     * How much the word {@code e} rests on, for ordering what is to be read and for nothing else: seen with one's own eyes 4,
     * would work with them again 2, worked above or below them 2, beside them or studied with them 1.
     */
    public static final String STRENGTH = """
            case when e.first_hand then 4 else 0 end + case when e.would_work_again then 2 else 0 end
              + case when e.relationship in ('MANAGED', 'REPORTED_TO') then 2
                when e.relationship in ('WORKED_WITH', 'STUDIED_WITH') then 1 else 0 end""";
}
