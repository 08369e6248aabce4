package dev.peacetime.intake;

/** Who sees an import and its report: whoever brought the file, and those who administer the members. */
final class ImportVisibility {

    /** The predicate over an import {@code i}; {@code :administers} is to be bound. */
    static final String SQL = "(:administers or i.member_id is not distinct from :member::uuid)";

    private ImportVisibility() {}
}
