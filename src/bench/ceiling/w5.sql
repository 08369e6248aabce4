\set n 100000000000 + 2 * random(1, 100000 * :scale) - 1
with starter as materialized (
  select m.person_id as id from member m where m.organization_id = :org::uuid and m.id = :member::uuid
), closed as materialized (
  select c.person_id as id from connecting c where c.organization_id = :org::uuid and not c.open
), n1 as materialized (
  select k.to_id as b, max(k.strength) as s from known_tie k
  where k.organization_id = :org::uuid and k.from_id = ('01990000-0002-7000-8000-' || :n)::uuid and (k.shown or k.owner_id = :member::uuid)
  group by k.to_id
), near as materialized (
  select n1.b, n1.s from n1 where n1.b not in (select c.id from closed c) and n1.b not in (select s.id from starter s)
), far as materialized (
  select s.id as m, k.to_id as a, max(k.strength) as s
  from starter s
  join known_tie k on k.organization_id = :org::uuid and k.from_id = s.id and k.to_id <> ('01990000-0002-7000-8000-' || :n)::uuid
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
select f.m, f.a, f.b, f.strength from found f order by f.strength desc, f.m, f.a nulls first, f.b nulls first limit 1000;
