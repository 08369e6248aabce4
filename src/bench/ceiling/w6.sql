-- One role against all that wait, in one statement; each row that it wakes is written with its score and its reasons. Of the criteria
-- that wishes can have it knows those that the seeded ones do: skills and levels.
\set r 2 * random(1, 6) - 1
\set r_high 100000 + :r / 9000
\set r_low 1000 + :r % 9000
\set version random(1000000, 9000000000)
with r as materialized (
  select r.id, r.skill_keys, r.level_key, r.skills, r.level from role r
  where r.organization_id = :org::uuid and r.id = ('01' || :r_high || '-' || :r_low || '-7007-8000-000000000000')::uuid and r.status = 'OPEN'
), matching as materialized (
  select e.id, e.wishlist_id, e.version, e.person_id, e.status = 'LAPSED' or e.keep_until < current_date as lapsed, e.wish_level_keys,
    e.wake_when -> 'skills' as wished, e.wish_skill_spellings, r.id as role, r.skills, r.skill_keys, r.level
  from wishlist_entry e cross join r
  where e.organization_id = :org::uuid and e.status in ('WAITING', 'LAPSED')
    and case when cardinality(e.wish_skill_keys) = 0 then '' when r.skill_keys && e.wish_skill_keys then 'M' else 'X' end
      || case when cardinality(e.wish_level_keys) = 0 then '' when r.level_key = any (e.wish_level_keys) then 'M' else 'X' end
      in ('M', 'MM')
    and coalesce(e.snoozed_until <= current_date, true) and coalesce(e.wish_not_before <= current_date, true)
), woken as (
  insert into wake (organization_id, entry_id, role_id, role_version, outcome, entry_version, score, formula, matched, missed, unknown,
    judged_at)
  select :org::uuid, m.id, m.role, :version, case when m.lapsed then 'LAPSED' else 'WOKEN' end, m.version,
    (200 * x.m + x.m + x.x + 10) / (2 * (x.m + x.x + 10)), 'bench', x.matched, x.missed, '[]', now()
  from matching m
  join person p on p.organization_id = :org::uuid and p.id = m.person_id
  cross join lateral (
    select
      coalesce(jsonb_agg(jsonb_build_object('criterion', c.criterion, 'value', c.value) order by c.weight, c.value)
        filter (where c.matches), '[]') as matched,
      coalesce(jsonb_agg(jsonb_build_object('criterion', c.criterion, 'value', c.value) order by c.weight, c.value)
        filter (where not c.matches), '[]') as missed,
      coalesce(sum(c.weight) filter (where c.matches), 0) as m, coalesce(sum(c.weight) filter (where not c.matches), 0) as x
    from (
      select 15, 'LEVEL', true, m.level where cardinality(m.wish_level_keys) > 0
      union all
      select 10, 'SKILL', coalesce(s.meaning, g.spelling) = any (m.skill_keys), g.name
      from rows from (jsonb_array_elements_text(m.wished), unnest(m.wish_skill_spellings)) as g (name, spelling)
      left join synonym s on s.organization_id = :org::uuid and s.kind = 'SKILL' and s.spelling = g.spelling
      union all
      select 5, 'OWN_SKILL', true, g.name
      from unnest(p.skills, p.skill_spellings) as g (name, spelling)
      left join synonym s on s.organization_id = :org::uuid and s.kind = 'SKILL' and s.spelling = g.spelling
      where coalesce(s.meaning, g.spelling) = any (m.skill_keys)
    ) as c (weight, criterion, matches, value)
  ) x
  where not exists (select from consent c where c.organization_id = :org::uuid and c.person_id = m.person_id and c.purpose = 'WISHLIST'
    and c.withdrawn_at is not null)
  returning entry_id, role_id, outcome
), told as (
  insert into outbox (organization_id, id, type, subject_id, data, occurred_at)
  select :org::uuid, bench_uuid(), 'wishlist.entry-woken', w.entry_id,
    jsonb_build_object('entryId', w.entry_id, 'wishlistId', m.wishlist_id, 'roleId', w.role_id), now()
  from woken w join matching m on m.id = w.entry_id
  where w.outcome = 'WOKEN'
)
select count(*) from woken;
