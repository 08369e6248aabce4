-- Whoever has a word like each wanted one, by the function that the service calls, for we know no better; the twenty nearest with what is shown.
\set i random(1, 400)
with wanted as materialized (
  select string_to_array(q, ' ') as words, array(select '%' || w || '%' from unnest(string_to_array(q, ' ')) w) as parts,
    set_config('app.organization', :org::text, true)
  from bench_query where n = :i
), top as (
  select f.person_id as id, f.nearness from wanted w cross join lateral people_like(w.words, w.parts) f
  order by f.nearness desc, f.person_id desc limit 21
)
select t.nearness, p.id, p.name, p.headline, p.location, p.skills, p.availability_status, p.source, p.created_at, p.updated_at, p.version,
  w.ways, m.version, m.jobs
from top t
join person p on p.organization_id = :org::uuid and p.id = t.id
cross join lateral (select array_agg(w.kind || w.written order by w.position) as ways from contact_way w
  where w.organization_id = p.organization_id and w.person_id = p.id and w.living) w
cross join lateral (select sum(r.version) as version, jsonb_agg(jsonb_build_object('id', m.id, 'employerId', r.id, 'employer', r.name,
    'title', m.title, 'from', m.from_date, 'to', m.to_date, 'confirmedAt', m.confirmed_at) order by m.ended desc nulls first) as jobs
  from employment m join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
  where m.organization_id = p.organization_id and m.person_id = p.id) m
order by t.nearness desc, t.id desc;
