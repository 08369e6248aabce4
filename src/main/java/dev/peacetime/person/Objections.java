package dev.peacetime.person;

/** Who wants to be left in peace: they took back what they had agreed to, and have not agreed again since. */
public final class Objections {

    private static final String OPEN = """
            exists (select from consent c
              where c.organization_id = :organization and c.person_id = %1$s and c.purpose = '%2$s'
                and c.withdrawn_at is not null and not exists (select from consent again
                  where again.organization_id = c.organization_id and again.person_id = c.person_id
                    and again.purpose = c.purpose and again.withdrawn_at is null
                    and (again.given_at >= c.withdrawn_at or coalesce(again.expires_at > :now, true))))""";

    private Objections() {}

    /** The predicate that a person objects to being kept in mind; {@code :now} is bound. */
    public static String toBeingKept(String person) {
        return OPEN.formatted(person, ConsentPurpose.WISHLIST);
    }
}
