\set n 2 * random(1, 100000 * :scale) - 1
\set n_high 100000 + :n / 9000
\set n_low 1000 + :n % 9000
select p.id, p.name, p.headline, p.location, p.skills, p.availability_status, p.availability_confidential, p.jurisdiction, p.source,
  p.merged_into_id, p.created_at, p.updated_at, p.version, w.ways, x.ids, m.version, m.jobs
from person p
cross join lateral (select array_agg(w.kind || w.written order by w.position) as ways from contact_way w
  where w.organization_id = p.organization_id and w.person_id = p.id and w.living) w
cross join lateral (select array_agg(x.system || ' ' || x.external_id) as ids from person_external_id x
  where x.organization_id = p.organization_id and x.person_id = p.id) x
cross join lateral (select sum(r.version) as version, json_agg(json_build_object('id', m.id, 'employerId', r.id, 'employer', r.name,
    'title', m.title, 'team', m.team, 'from', m.from_date, 'to', m.to_date, 'confirmedAt', m.confirmed_at, 'createdAt', m.created_at,
    'updatedAt', m.updated_at) order by m.ended desc nulls first, m.started desc nulls last, m.id) as jobs
  from employment m join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
  where m.organization_id = p.organization_id and m.person_id = p.id) m
where p.organization_id = :org::uuid and p.id = ('01' || :n_high || '-' || :n_low || '-7002-8000-000000000000')::uuid;
