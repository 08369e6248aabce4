package dev.peacetime.relationship;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Generosity is counted for oneself only: it names nobody, and nobody else can read it. */
@Schema(
        description =
                "What you gave and what you asked, over time. Nobody but you can read it, and it compares you with nobody.")
record LedgerView(
        int gave,
        int asked,

        @Schema(description = "Months in which there was something, the latest first; at most 120.")
        List<LedgerMonth> months) {

    static final String SQL = """
            select to_char(c.at at time zone o.time_zone, 'YYYY-MM') as month, count(*) filter (where c.help = 'GAVE')::integer as gave,
              count(*) filter (where c.help = 'ASKED')::integer as asked
            from touchpoint c
            join organization o on o.organization_id = c.organization_id
            where c.organization_id = :organization and c.member_id = :member::uuid and not c.automatic and c.help <> 'NEITHER'
            group by 1
            order by 1 desc
            limit 120""";

    static LedgerView of(List<LedgerMonth> months) {
        return new LedgerView(
                months.stream().mapToInt(LedgerMonth::gave).sum(),
                months.stream().mapToInt(LedgerMonth::asked).sum(),
                months);
    }
}
