-- One role against all that wait, in one statement; each row that it wakes is written with its reasons.
\set r 100000000000 + 2 * random(1, 1000 * :scale) - 1
\set version random(1000000, 9000000000)
with r as materialized (
  select r.id, r.skill_keys, r.level_key, r.skills, r.level from role r
  where r.organization_id = :org::uuid and r.id = ('01990000-0007-7000-8000-' || :r)::uuid and r.status = 'OPEN'
), matching as materialized (
  select e.id, e.version, e.person_id, e.status, e.keep_until, e.wish_skill_keys, e.wish_level_keys, r.id as role, r.skills, r.skill_keys,
    r.level
  from wishlist_entry e cross join r
  where e.organization_id = :org::uuid and e.status in ('WAITING', 'LAPSED')
    and case when cardinality(e.wish_skill_keys) = 0 then '' when r.skill_keys && e.wish_skill_keys then 'M' else 'X' end
      || case when cardinality(e.wish_level_keys) = 0 then '' when r.level_key = any (e.wish_level_keys) then 'M' else 'X' end
      in ('M', 'MM')
    and coalesce(e.snoozed_until <= current_date, true) and coalesce(e.wish_not_before <= current_date, true)
), woken as (
  insert into wake (organization_id, entry_id, role_id, role_version, outcome, entry_version, score, formula, matched, missed, unknown,
    judged_at)
  select :org::uuid, m.id, m.role, :version, case when m.status = 'LAPSED' then 'LAPSED' else 'WOKEN' end, m.version, 80, 'bench',
    jsonb_build_array(jsonb_build_object('criterion', 'SKILL', 'wished', m.wish_skill_keys, 'found', m.skills),
      jsonb_build_object('criterion', 'LEVEL', 'wished', m.wish_level_keys, 'found', m.level)), '[]', '[]', now()
  from matching m
  where not exists (select from consent c where c.organization_id = :org::uuid and c.person_id = m.person_id and c.purpose = 'WISHLIST'
    and c.withdrawn_at is not null)
  returning entry_id
), told as (
  insert into outbox (organization_id, id, type, subject_id, data, occurred_at)
  select :org::uuid, bench_uuid(), 'wishlist.entry-woken', w.entry_id, jsonb_build_object('entryId', w.entry_id), now() from woken w
)
select count(*) from woken;
