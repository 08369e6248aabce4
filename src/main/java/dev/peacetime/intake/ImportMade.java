package dev.peacetime.intake;

import dev.peacetime.kernel.AsJson;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What the rows of imports did: remembered so that it can be undone. */
@ApplicationScoped
class ImportMade {

    private static final String FOLLOW = """
            update import_row
            set person_version = :after
            where organization_id = :organization and import_id = :import and person_id = :person
              and outcome = 'CREATED' and person_version = :before""";

    private static final String NEXT = """
            select r.number, r.outcome, r.person_id, r.person_version, r.gained, r.entry_id
            from import_row r
            where r.organization_id = :organization and r.import_id = :import and r.number > :after and r.undo is null
              and (r.entry_id is not null or (r.person_id is not null and r.outcome in ('CREATED', 'UPDATED')))
            order by r.number
            limit :most""";

    private static final String UNDONE = """
            update import_row r
            set undo = u.undo, undo_code = u.code, undo_sentence = u.sentence
            from jsonb_to_recordset(:rows::jsonb) as u (number integer, undo text, code text, sentence text)
            where r.organization_id = :organization and r.import_id = :import and r.number = u.number""";

    private static final String BROUGHT = """
            select 1 from import_row r
            where r.organization_id = :organization and r.import_id = :import and r.person_id = :person
              and r.outcome = 'CREATED'
            limit 1""";

    private final Sql sql;

    ImportMade(Sql sql) {
        this.sql = sql;
    }

    /** Whom an earlier row of the same file brought is still as the file left them, though in another version. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(UUID importId, UUID personId, long before, long after) {
        sql.query(FOLLOW)
                .bind("import", importId)
                .bind("person", personId)
                .bind("before", before)
                .bind("after", after)
                .execute();
    }

    /** The next rows that did something that was not undone yet. */
    @Transactional
    List<DoneRow> next(UUID importId, int after, int most) {
        return sql.query(NEXT)
                .bind("import", importId)
                .bind("after", after)
                .bind("most", most)
                .list(DoneRow::of);
    }

    /** Whether the file itself brought somebody. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean brought(UUID importId, UUID personId) {
        return sql.query(BROUGHT)
                .bind("import", importId)
                .bind("person", personId)
                .any();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void undone(UUID importId, List<UndoneRow> rows) {
        sql.query(UNDONE)
                .bind("import", importId)
                .bind("rows", new AsJson(rows))
                .execute();
    }
}
