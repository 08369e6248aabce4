package dev.peacetime.intake;

/** The SQL of imports. */
final class ImportQueries {

    static final String IMPORTS = """
            select i.id, i.format, i.file_name, i.dry_run, i.status, i.row_count, i.done, i.created, i.updated, i.skipped,
              i.refused, i.failure_code, i.failure, i.member_id, i.created_at, i.updated_at, i.version
            from import_run i
            where i.organization_id = :organization and\s""" + ImportVisibility.SQL;

    static final String ROWS = """
            select w.number, w.line, w.outcome, w.person_id, w.code, w.sentence, w.warnings
            from import_row w
            where w.organization_id = :organization and w.import_id = :import""";

    static final String WRITE_PART = """
            insert into import_part (organization_id, import_id, part, content)
            values (:organization, :import, :part, :content)""";

    static final String PART = """
            select p.content
            from import_part p
            where p.organization_id = :organization and p.import_id = :import and p.part = :part""";

    static final String FORGET_PARTS =
            "delete from import_part where organization_id = :organization and import_id = :import";

    static final String WRITE_ROW = """
            insert into import_row (organization_id, import_id, number, line, outcome, person_id, code, sentence, warnings)
            values (:organization, :import, :number, :line, :outcome, :person::uuid, :code, :sentence, :warnings)""";

    /** Two files of one organization take turns, so that they do not both add the same person. */
    static final String TAKE_TURNS =
            "select pg_advisory_xact_lock(hashtextextended('import ' || :organization::text, 0))";

    private ImportQueries() {}
}
