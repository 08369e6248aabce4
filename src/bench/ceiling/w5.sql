-- The target, the strongest ways to them, and what is known of each tie of the first five.
\set n 2 * random(1, 100000 * :scale) - 1
\set n_high 100000 + :n / 9000
\set n_low 1000 + :n % 9000
with target as materialized (
  select p.id, p.name, p.availability_confidential
      or exists (select from no_contact n where n.organization_id = :org::uuid and n.person_id = p.id) as shielded
  from person q
  join person p on p.organization_id = :org::uuid and p.id = case when q.merged_into_id is null then q.id else q.merged_into_id end
  where q.organization_id = :org::uuid and q.id = ('01' || :n_high || '-' || :n_low || '-7002-8000-000000000000')::uuid and q.removed_at is null
), starter as materialized (
  select m.person_id as id from member m where m.organization_id = :org::uuid and m.id = :member::uuid
), closed as materialized (
  select c.person_id as id from connecting c where c.organization_id = :org::uuid and not c.open
), n1 as materialized (
  select k.to_id as b, max(k.strength) as s from known_tie k
  where k.organization_id = :org::uuid and k.from_id = (select t.id from target t) and (k.shown or k.owner_id = :member::uuid)
  group by k.to_id
), near as materialized (
  select n1.b, n1.s from n1 where n1.b not in (select c.id from closed c) and n1.b not in (select s.id from starter s)
), far as materialized (
  select s.id as m, k.to_id as a, max(k.strength) as s
  from starter s
  join known_tie k on k.organization_id = :org::uuid and k.from_id = s.id and k.to_id <> (select t.id from target t)
    and (k.shown or k.owner_id = :member::uuid)
  where k.to_id not in (select c.id from closed c)
  group by s.id, k.to_id
), found as (
  select s.id as m, null::uuid as a, null::uuid as b, n1.s as strength from n1 join starter s on s.id = n1.b
  union all
  select far.m, far.a, null, far.s * near.s from far join near on near.b = far.a
  union all
  select far.m, far.a, near.b, far.s * max(k.strength) * near.s
  from near
  join known_tie k on k.organization_id = :org::uuid and k.from_id = near.b and (k.shown or k.owner_id = :member::uuid)
  join far on far.a = k.to_id
  group by far.m, far.a, near.b, far.s, near.s
)
select t.name, t.shielded, f.m, f.a, f.b, f.strength, h.hops
from target t
left join (
  select f.*, row_number() over (order by f.strength desc, f.m, f.a nulls first, f.b nulls first) as place
  from found f
  order by f.strength desc, f.m, f.a nulls first, f.b nulls first limit 1000
) f on true
left join lateral (
  select jsonb_agg(jsonb_build_object('from', g.id, 'to', g.next, 'fromName', one.name, 'toName', other.name, 'strength', k.strength,
    'own', k.owner_id = :member::uuid, 'how', own.how, 'employer', r.name, 'since', k.since, 'until', k.until) order by g.at) as hops
  from (
    select p.id, p.at, lead(p.id) over (order by p.at) as next
    from unnest(array_remove(array[f.m, f.a, f.b, t.id], null)) with ordinality as p (id, at)
  ) g
  join person one on one.organization_id = :org::uuid and one.id = g.id
  join person other on other.organization_id = :org::uuid and other.id = g.next
  cross join lateral (
    select k.strength, k.owner_id, k.cause_id, k.since, k.until from known_tie k
    where k.organization_id = :org::uuid and k.from_id = g.id and k.to_id = g.next and (k.shown or k.owner_id = :member::uuid)
    order by k.strength desc, k.cause_id limit 1
  ) k
  left join tie own on own.organization_id = :org::uuid and own.id = k.cause_id and own.member_id = :member::uuid
  left join employer r on r.organization_id = :org::uuid and r.id = k.cause_id
) h on f.place <= 5
order by f.strength desc, f.m, f.a nulls first, f.b nulls first;
