-- Whoever worked with the candidate, has a tie to them or put in a good word, the best first, without whom the guard refuses; and
-- what the guard's answer rests on: their work, their mail's domains, the candidate's work, no-contact list and consents.
\set n 2 * random(1, 200) - 1
\set n_high 100000 + :n / 9000
\set n_low 1000 + :n % 9000
with recursive candidate as materialized (
  select coalesce(p.merged_into_id, p.id) as id, b.role_id
  from backchannel_request b
  join person p on p.organization_id = b.organization_id and p.id = b.person_id
  where b.organization_id = :org::uuid and b.id = ('01' || :n_high || '-' || :n_low || '-700c-8000-000000000000')::uuid and b.requested_by_id = :member::uuid
), mine as materialized (
  select coalesce(w.id, r.id) as employer_id, coalesce(w.name, r.name) as employer, m.started, m.ended, lower(m.team) as team
  from employment m
  join employer r on r.organization_id = :org::uuid and r.id = m.employer_id
  left join employer w on w.organization_id = :org::uuid and w.id = r.merged_into_id
  where m.organization_id = :org::uuid and m.person_id = (select c.id from candidate c) and not coalesce(w.nobody, r.nobody)
), place as materialized (
  select n.employer_id as id, n.employer_id from mine n
  union
  select e.id, n.employer_id
  from mine n join employer e on e.organization_id = :org::uuid and e.merged_into_id = n.employer_id
), family as materialized (
  select n.employer_id as id from mine n where n.ended is null or n.ended >= current_date
  union
  select near.id
  from family f
  cross join lateral (
    (select unnest(array[r.parent_id, r.merged_into_id]) as id from employer r
      where r.organization_id = :org::uuid and r.id = f.id offset 0)
    union all
    (select r.id from employer r where r.organization_id = :org::uuid and r.parent_id = f.id offset 0)
    union all
    (select r.id from employer r where r.organization_id = :org::uuid and r.merged_into_id = f.id offset 0)
  ) near
  where near.id is not null
), family_domain as materialized (
  select d.domain from family f join employer_domain d on d.organization_id = :org::uuid and d.employer_id = f.id
), listed as materialized (
  select l.employer_id, l.listed_person_id, l.domain
  from no_contact l where l.organization_id = :org::uuid and l.person_id = (select c.id from candidate c)
), overlap as (
  select distinct on (o.person_id) o.person_id, n.employer_id, n.employer, greatest(o.started, n.started) as since,
    least(o.ended, n.ended) as until, coalesce(lower(o.team) = n.team, false) as same_team,
    least(o.ended, n.ended, current_date) - greatest(o.started, n.started) as days
  from mine n
  join place p on p.employer_id = n.employer_id
  join employment o on o.organization_id = :org::uuid and o.employer_id = p.id
    and coalesce(o.started, '-infinity') <= coalesce(n.ended, 'infinity')
    and coalesce(n.started, '-infinity') <= coalesce(o.ended, 'infinity')
  order by o.person_id, same_team desc, days desc nulls last
), tied as (
  select k.to_id as person_id, max(k.strength)::double precision as strength
  from known_tie k
  where k.organization_id = :org::uuid and k.from_id = (select c.id from candidate c) and num_nonnulls(k.owner_id) = 1
    and (k.shown or k.owner_id = :member::uuid)
  group by k.to_id
), endorsing as (
  select m.person_id
  from advocacy a
  join member m on m.organization_id = :org::uuid and m.id = a.member_id and m.person_id is not null
  where a.organization_id = :org::uuid and a.person_id = (select c.id from candidate c)
  union
  select m.person_id
  from referral f
  join referral_endorsement e on e.organization_id = :org::uuid and e.referral_id = f.id
  join member m on m.organization_id = :org::uuid and m.id = e.member_id and m.person_id is not null
  where f.organization_id = :org::uuid and f.person_id = (select c.id from candidate c)
), top as materialized (
  select k.person_id, p.name, k.employer_id, k.employer, k.since, k.until, coalesce(k.same_team, false) as same_team, k.days,
    k.strength, k.endorsed, own.strength as warmth
  from (
    select person_id, b.employer_id, b.employer, b.since, b.until, b.same_team, b.days, t.strength, g.person_id is not null as endorsed
    from overlap b
    full join tied t using (person_id)
    full join endorsing g using (person_id)) k
  join person p on p.organization_id = :org::uuid and p.id = k.person_id and p.standing
  left join tie own on own.organization_id = :org::uuid and own.member_id = :member::uuid and own.person_id = k.person_id
  where k.person_id <> (select c.id from candidate c)
    and not exists (select from employment m where m.organization_id = :org::uuid and m.person_id = k.person_id
      and (m.ended is null or m.ended >= current_date) and m.employer_id in (select f.id from family f))
    and not exists (select from contact_way w where w.organization_id = :org::uuid and w.person_id = k.person_id
      and w.domain in (select d.domain from family_domain d))
    and not exists (select from listed l where l.listed_person_id = k.person_id
      or exists (select from employment m where m.organization_id = :org::uuid and m.person_id = k.person_id
        and m.employer_id = l.employer_id)
      or exists (select from contact_way w where w.organization_id = :org::uuid and w.person_id = k.person_id
        and w.domain = l.domain))
  order by same_team desc, k.strength desc nulls last, k.endorsed desc, own.strength desc nulls last, k.days desc nulls last, k.person_id
  limit 20
)
select t.*, work.work, mail.domains, (select jsonb_agg(to_jsonb(n)) from mine n) as candidate_work,
  (select jsonb_agg(to_jsonb(l)) from listed l) as listed,
  (select jsonb_agg(to_jsonb(c)) from consent c
    where c.organization_id = :org::uuid and c.person_id = (select q.id from candidate q)) as consents
from top t
cross join lateral (select jsonb_agg(jsonb_build_object('id', m.id, 'employerId', coalesce(w.id, r.id),
    'employer', coalesce(w.name, r.name), 'started', m.started, 'ended', m.ended, 'confirmedAt', m.confirmed_at)) as work
  from employment m
  join employer r on r.organization_id = :org::uuid and r.id = m.employer_id
  left join employer w on w.organization_id = :org::uuid and w.id = r.merged_into_id
  where m.organization_id = :org::uuid and m.person_id = t.person_id) work
cross join lateral (select jsonb_agg(w.domain) as domains from contact_way w
  where w.organization_id = :org::uuid and w.person_id = t.person_id and w.domain is not null) mail
order by t.same_team desc, t.strength desc nulls last, t.endorsed desc, t.warmth desc nulls last, t.days desc nulls last, t.person_id;
