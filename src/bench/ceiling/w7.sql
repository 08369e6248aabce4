-- Whoever worked with the candidate, has a tie to them or put in a good word, the best first, without those who are there now; and what the
-- guard's answer rests on, of so many of the best as are enough for twenty: their work, their mail's domains, the employers around these,
-- the candidate's no-contact list and consents.
\set n 2 * random(1, 200) - 1
\set n_high 100000 + :n / 9000
\set n_low 1000 + :n % 9000
with known as materialized (
  with wanted as materialized (
    select b.person_id, b.role_id
    from backchannel_request b
    where b.organization_id = :org::uuid and b.id = ('01' || :n_high || '-' || :n_low || '-700c-8000-000000000000')::uuid
      and b.requested_by_id = :member::uuid
  ),
  candidate as materialized (
    select coalesce(p.merged_into_id, p.id) as id
    from wanted d
    join person p on p.organization_id = :org::uuid and p.id = d.person_id
  ),
  mine as (
    select coalesce(w.id, r.id) as employer_id, coalesce(w.name, r.name) as employer, m.started, m.ended,
      lower(m.team) as team
    from employment m
    join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
    left join employer w on w.organization_id = r.organization_id and w.id = r.merged_into_id
    where m.organization_id = :org::uuid and m.person_id = (select c.id from candidate c)
      and not coalesce(w.nobody, r.nobody)
  ),
  place as (
    select distinct e.id, n.employer_id
    from mine n
    join employer e on e.organization_id = :org::uuid
      and (e.id = n.employer_id or e.merged_into_id = n.employer_id)
  ),
  there_now as (
    select o.person_id
    from place p
    join employment o on o.organization_id = :org::uuid and o.employer_id = p.id
    where (o.ended is null or o.ended >= current_date)
      and exists (select from mine n
        where n.employer_id = p.employer_id and (n.ended is null or n.ended >= current_date))
  ),
  overlap as (
    select o.person_id, n.employer_id, n.employer, greatest(o.started, n.started) as since,
      least(o.ended, n.ended) as until, coalesce(lower(o.team) = n.team, false) as same_team,
      least(o.ended, n.ended, current_date) - greatest(o.started, n.started) as days
    from mine n
    join place p on p.employer_id = n.employer_id
    join employment o on o.organization_id = :org::uuid and o.employer_id = p.id
      and coalesce(o.started, '-infinity') <= coalesce(n.ended, 'infinity')
      and coalesce(n.started, '-infinity') <= coalesce(o.ended, 'infinity')
    where o.person_id <> (select c.id from candidate c)
      and o.person_id not in (select t.person_id from there_now t)
  ),
  tied as (
    select k.to_id as person_id, max(k.strength) as strength
    from known_tie k
    where k.organization_id = :org::uuid and k.from_id = (select c.id from candidate c)
      and num_nonnulls(k.owner_id) = 1 and (k.shown or k.owner_id = :member::uuid)
    group by k.to_id
  ),
  endorsing as (
    select m.person_id
    from advocacy a
    join member m on m.organization_id = a.organization_id and m.id = a.member_id and m.person_id is not null
    where a.organization_id = :org::uuid and a.person_id = (select c.id from candidate c)
    union
    select m.person_id
    from referral f
    join referral_endorsement e on e.organization_id = f.organization_id and e.referral_id = f.id
    join member m on m.organization_id = e.organization_id and m.id = e.member_id and m.person_id is not null
    where f.organization_id = :org::uuid
      and f.person_id = (select c.id from candidate c)
  ),
  best as (
    select distinct on (o.person_id) o.person_id, o.employer_id, o.employer, o.since, o.until, o.same_team, o.days
    from overlap o
    order by o.person_id, o.same_team desc, o.days desc nulls last, o.employer_id
  )
  select row_number() over (order by k.same_team desc, k.strength desc nulls last, k.endorsed desc,
      own.last_touch desc nulls last, k.days desc nulls last, k.person_id) as place,
    wanted.person_id as candidate_id, wanted.role_id, k.person_id, k.name, k.employer_id, k.employer, k.since,
    k.until, k.same_team, k.strength::double precision as strength, k.endorsed, k.days, own.due_ideal, own.due_longest, own.time_zone,
    own.last_touch
  from wanted
  left join (
    select k.person_id, p.name, k.employer_id, k.employer, k.since, k.until, k.same_team, k.strength, k.endorsed, k.days
    from (
      select person_id, b.employer_id, b.employer, b.since, b.until, coalesce(b.same_team, false) as same_team,
        t.strength, g.person_id is not null as endorsed, b.days
      from best b
      full join tied t using (person_id)
      full join endorsing g using (person_id)
      where person_id <> (select c.id from candidate c)
        and person_id not in (select n.person_id from there_now n)
      order by same_team desc, t.strength desc nulls last, endorsed desc, b.days desc nulls last, person_id
      offset 0) k
    cross join lateral (
      select p.name from person p
      where p.organization_id = :org::uuid and p.id = k.person_id and p.standing
      offset 0) p
    order by k.same_team desc, k.strength desc nulls last, k.endorsed desc, k.days desc nulls last, k.person_id
    limit 400) k on true
  left join lateral (
    select own_or_tags.ideal as due_ideal, own_or_tags.longest as due_longest, o.time_zone, real_touch.last_touch
    from tie t
    join organization o on o.organization_id = t.organization_id
  left join lateral (
    select coalesce(t.ideal, g.ideal) as ideal, case when t.ideal is null then g.longest else t.longest end as longest,
      case when t.ideal is null then g.tag end as tag
    from (select) as one
    left join lateral (
      select c.tag, c.ideal, c.longest from tag_cadence c
      where c.organization_id = t.organization_id and c.member_id = t.member_id and c.tag = any (t.tags)
      order by date '2001-01-01' + c.ideal::interval, c.id
      limit 1) g on true
  ) own_or_tags on true
  cross join lateral (
    select max(c.at) as last_touch from touchpoint c
    where c.organization_id = t.organization_id and c.member_id = t.member_id and c.person_id = t.person_id
      and not c.automatic
  ) real_touch
    where t.organization_id = :org::uuid and t.member_id = :member::uuid and t.person_id = k.person_id
  ) own on true
)
select k.*, shield.people, shield.employers, shield.no_contacts, shield.consents
from known k
left join (
  with recursive asked as (
    select p.id as asked_as, coalesce(p.merged_into_id, p.id) as id
    from person p
    where p.organization_id = :org::uuid and p.id = any (array(select k.candidate_id from known k where k.place = 1
      union all select k.person_id from known k where k.place <= 23))
  ),
  candidate as (select a.id from asked a where a.asked_as = (select k.candidate_id from known k where k.place = 1)),
  listed as (
    select n.id, n.employer_id, coalesce(o.merged_into_id, o.id) as person_id, n.domain
    from no_contact n
    left join person o on o.organization_id = n.organization_id and o.id = n.listed_person_id
    where n.organization_id = :org::uuid and n.person_id = (select id from candidate)
  ),
  given as (
    select c.id, c.purpose, c.employer_ids, c.role_id, c.given_how, c.given_at, c.expires_at, c.withdrawn_at,
      c.confirmed_in_writing,
      array(select distinct coalesce(o.merged_into_id, o.id) from person o
        where o.organization_id = c.organization_id and o.id = any (c.person_ids)) as person_ids
    from consent c
    where c.organization_id = :org::uuid and c.person_id = (select id from candidate)
  ),
  family as (
    (
      select m.employer_id as id from employment m join asked a on a.id = m.person_id
      where m.organization_id = :org::uuid
      union
      select l.employer_id from listed l where l.employer_id is not null
      union
      select d.employer_id
      from listed l
      join employer_domain d on d.organization_id = :org::uuid
        and (d.domain = l.domain or d.domain like '%.' || l.domain)
      union
      select unnest(g.employer_ids) from given g
    )
    union
    select near.id
    from family f
    cross join lateral (
      (select unnest(array[r.parent_id, r.merged_into_id]) as id
        from employer r where r.organization_id = :org::uuid and r.id = f.id offset 0)
      union all
      (select r.id from employer r where r.organization_id = :org::uuid and r.parent_id = f.id offset 0)
      union all
      (select r.id from employer r where r.organization_id = :org::uuid and r.merged_into_id = f.id offset 0)
    ) near
    where near.id is not null
  )
  select
    (select json_agg(json_build_object('askedAs', a.asked_as, 'id', a.id,
        'work', coalesce((
          select json_agg(json_build_object('id', m.id, 'employerId', coalesce(w.id, r.id),
            'employer', coalesce(w.name, r.name), 'started', m.started,
            'ended', m.ended, 'confirmedAt', m.confirmed_at) order by m.id)
          from employment m
          join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
          left join employer w on w.organization_id = r.organization_id and w.id = r.merged_into_id
          where m.organization_id = :org::uuid and m.person_id = a.id), '[]'),
        'mailDomains', coalesce((
          select json_agg(distinct w.domain) from contact_way w
          where w.organization_id = :org::uuid and w.person_id = a.id and w.domain is not null), '[]')))
      from asked a) as people,
    (select json_agg(json_build_object('id', r.id, 'parentId', r.parent_id, 'mergedIntoId', r.merged_into_id,
        'nobody', r.nobody, 'domains', coalesce((
          select json_agg(d.domain order by d.domain) from employer_domain d
          where d.organization_id = r.organization_id and d.employer_id = r.id), '[]')) order by r.id)
      from family f
      cross join lateral (
        select * from employer r where r.organization_id = :org::uuid and r.id = f.id offset 0) r) as employers,
    (select json_agg(json_build_object('id', l.id, 'employerId', l.employer_id, 'personId', l.person_id,
        'domain', l.domain) order by l.id)
      from listed l) as no_contacts,
    (select json_agg(json_build_object('id', g.id, 'purpose', g.purpose, 'employerIds', g.employer_ids,
        'personIds', g.person_ids, 'roleId', g.role_id, 'givenHow', g.given_how, 'givenAt', g.given_at,
        'expiresAt', g.expires_at, 'withdrawnAt', g.withdrawn_at,
        'confirmedInWriting', g.confirmed_in_writing) order by g.id)
      from given g) as consents
) shield on k.place = 1
order by k.place;
