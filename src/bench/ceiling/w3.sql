-- The words like each wanted one, whoever has one of each, and the twenty nearest of them with what is shown.
\set i random(1, 400)
select string_to_array(q, ' ') as words, array(select '%' || w || '%' from unnest(string_to_array(q, ' ')) w)::text as parts
from bench_query where n = :i \gset
with alike as materialized (
  select a.n, s.word, max(word_similarity(a.word, s.word)) as near
  from unnest((:words)::text[], (:parts)::text[]) with ordinality as a (word, part, n)
  cross join lateral (
    select s.word from search_word s where s.organization_id = :org::uuid and a.word <% s.word
    union
    select s.word from search_word s where s.organization_id = :org::uuid and s.word like a.part
  ) s
  group by a.n, s.word
), found as (
  select p.id, a.n, max(a.near) as near
  from alike a
  join person p on p.organization_id = :org::uuid and string_to_array(p.search, ' ') @> array[a.word]
  where p.merged_into_id is null
  group by p.id, a.n
), top as (
  select f.id, sum(f.near) as nearness from found f group by f.id having count(*) = cardinality((:words)::text[])
  order by nearness desc, f.id desc limit 21
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
