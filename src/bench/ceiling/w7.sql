-- Colleagues of the candidate by their best overlap, and the guard in one: nobody of the family of a present employer of the
-- candidate, nobody on the no-contact list.
\set n 100000000000 + 2 * random(1, 200) - 1
with recursive request as materialized (
  select b.person_id from backchannel_request b
  where b.organization_id = :org::uuid and b.id = ('01990000-000c-7000-8000-' || :n)::uuid and b.requested_by_id = :member::uuid
), mine as materialized (
  select r.id as employer_id, r.name as employer, m.started, m.ended, lower(m.team) as team
  from request q
  join employment m on m.organization_id = :org::uuid and m.person_id = q.person_id
  join employer r on r.organization_id = m.organization_id and r.id = m.employer_id and not r.nobody
), family as (
  select m.employer_id as id from mine m where m.ended is null or m.ended >= current_date
  union
  select near.id from family f
  cross join lateral (
    select r.parent_id as id from employer r where r.organization_id = :org::uuid and r.id = f.id and r.parent_id is not null
    union all
    select r.id from employer r where r.organization_id = :org::uuid and r.parent_id = f.id) near
), best as materialized (
  select distinct on (o.person_id) o.person_id, n.employer_id, n.employer, greatest(o.started, n.started) as since,
    least(o.ended, n.ended) as until, coalesce(lower(o.team) = n.team, false) as same_team,
    least(o.ended, n.ended, current_date) - greatest(o.started, n.started) as days
  from mine n
  join employment o on o.organization_id = :org::uuid and o.employer_id = n.employer_id and o.started <= coalesce(n.ended, 'infinity')
    and coalesce(o.ended, 'infinity') >= n.started
  where o.person_id <> (select q.person_id from request q)
  order by o.person_id, same_team desc, days desc
), top as materialized (
  select b.*, x.endorsed
  from best b
  cross join lateral (select exists (select from member m
    join referral_endorsement e on e.organization_id = m.organization_id and e.member_id = m.id
    join referral f on f.organization_id = e.organization_id and f.id = e.referral_id
    where m.organization_id = :org::uuid and m.person_id = b.person_id and f.person_id = (select q.person_id from request q)) as endorsed) x
  where not exists (select from employment m where m.organization_id = :org::uuid and m.person_id = b.person_id
      and (m.ended is null or m.ended >= current_date) and m.employer_id in (select f.id from family f))
    and not exists (select from no_contact l where l.organization_id = :org::uuid and l.person_id = (select q.person_id from request q)
      and (l.listed_person_id = b.person_id or l.employer_id in (select m.employer_id from employment m
        where m.organization_id = :org::uuid and m.person_id = b.person_id)))
  order by b.same_team desc, x.endorsed desc, b.days desc, b.person_id
  limit 20
)
select t.*, p.name, w.work
from top t
join person p on p.organization_id = :org::uuid and p.id = t.person_id
cross join lateral (select jsonb_agg(jsonb_build_object('id', m.id, 'employerId', r.id, 'employer', r.name, 'started', m.started,
    'ended', m.ended, 'confirmedAt', m.confirmed_at)) as work
  from employment m join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
  where m.organization_id = :org::uuid and m.person_id = t.person_id) w
order by t.same_team desc, t.endorsed desc, t.days desc, t.person_id;
