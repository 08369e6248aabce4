package dev.peacetime.intake;

/** The SQL of imports. */
final class ImportQueries {

    /** Imports as their views; ends in its where clause. */
    static final String IMPORTS = """
            select i.id, i.format, i.file_name, i.dry_run, i.wishlist_id, i.status, i.row_count, i.done, i.created, i.updated, i.skipped,
              i.refused, i.taken_back, i.kept, i.failure_code, i.failure_sentence, i.created_at, i.updated_at, i.version
            from import i
            where i.organization_id = :organization""";

    static final String ROWS = """
            select r.number, r.line, r.outcome, r.code, r.sentence, r.warnings, r.undo, r.undo_code, r.undo_sentence,
              case when :readsWishlists then r.entry_id end as entry_id,
              case when r.outcome = 'CREATED' or :contactable then r.person_id end as person_id
            from import_row r
            where r.organization_id = :organization""";

    static final String REPORT = """
            insert into import_row
              (organization_id, import_id, number, line, outcome, person_id, code, sentence, warnings, person_version,
               gained, entry_id)
            select :organization, :import, r.number, r.line, r.outcome, r."personId", r.code, r.sentence, r.warnings,
              r."personVersion", r.gained, r."entryId"
            from jsonb_to_recordset(:rows::jsonb) as r
              (number integer, line integer, outcome text, "personId" uuid, code text, sentence text, warnings jsonb,
               "personVersion" bigint, gained jsonb, "entryId" uuid)""";

    /** Imports of one organization take turns, so that none adds somebody whom another is about to add. */
    static final String ONE_AFTER_THE_OTHER =
            "select pg_advisory_xact_lock(hashtextextended('import ' || :organization::text, 0))";

    static final String SEEN = """
            select k.key
            from import_key k
            where k.organization_id = :organization and k.import_id = :import and k.key = any (:keys::uuid[])""";

    static final String REMEMBER = """
            insert into import_key (organization_id, import_id, key)
            select :organization, :import, k from unnest(:keys::uuid[]) as k
            on conflict do nothing""";

    static final String KEEP_PART = """
            insert into import_part (organization_id, import_id, part, content)
            values (:organization, :import, :part, :content)""";

    static final String PART = """
            select p.content
            from import_part p
            where p.organization_id = :organization and p.import_id = :import and p.part = :part""";

    static final String FORGET_PARTS =
            "delete from import_part where organization_id = :organization and import_id = :import";

    static final String FORGET_KEYS =
            "delete from import_key where organization_id = :organization and import_id = :import";

    private ImportQueries() {}
}
