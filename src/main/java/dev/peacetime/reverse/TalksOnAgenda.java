package dev.peacetime.reverse;

import dev.peacetime.organization.AgendaPart;
import jakarta.enterprise.context.ApplicationScoped;

/** Candidates who would talk with whoever said that they may, for two weeks. */
@ApplicationScoped
class TalksOnAgenda implements AgendaPart {

    @Override
    public String sql() {
        return """
                select 'TALK_TO_GIVE' as kind, r.chosen_at as due_at, r.id, r.person_id, null::uuid as role_id
                from reverse_reference r
                join volunteer v on v.organization_id = r.organization_id and v.id = r.volunteer_id
                where r.organization_id = :organization and v.member_id = :member::uuid
                  and r.chosen_at > :now::timestamptz - interval '14 days'""";
    }
}
