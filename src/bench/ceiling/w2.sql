\set w 2 * random(1, 250 * :scale) - 1
\set w_high 100000 + :w / 9000
\set w_low 1000 + :w % 9000
-- The first page, and as often the second; whether a role wakes an entry as it stands now, and in its history which did when.
\set after :w * 200 + 1 - random(0, 1) * 85
\set after_high 100000 + :after / 9000
\set after_low 1000 + :after % 9000
select e.id, e.wishlist_id, e.person_id, p.name, e.why, e.reason, e.tier, e.status, e.wake_when, e.review_on, e.keep_until,
  e.snoozed_until, e.asked_at, e.near_hire, e.near_hire_role_id, e.hired_role_id, e.owner_id, e.created_at, e.updated_at, e.version,
  p.version, h.history, k.woken, k.changed_at
from wishlist w
join wishlist_entry e on e.organization_id = w.organization_id and e.wishlist_id = w.id
join person p on p.organization_id = e.organization_id and p.id = e.person_id
cross join lateral (
  select json_agg(json_build_object('at', h.at, 'act', h.act, 'status', h.status, 'memberId', h.member_id, 'note', h.note)
    order by h.at, h.id) as history
  from (
    select h.at, h.act, h.status, h.member_id, h.note, h.id
    from entry_history h where h.organization_id = e.organization_id and h.entry_id = e.id
    union all
    select k.judged_at, 'WOKEN', 'WOKEN', null, null, k.role_id
    from wake k where k.organization_id = e.organization_id and k.entry_id = e.id and k.outcome = 'WOKEN') h
) h
cross join lateral (
  select bool_or(r.status = 'OPEN' and k.role_version = r.wake_version and k.entry_version > e.answered_version) as woken,
    max(greatest(k.judged_at, r.updated_at)) as changed_at
  from wake k
  join role r on r.organization_id = k.organization_id and r.id = k.role_id
  where k.organization_id = e.organization_id and k.entry_id = e.id and k.outcome = 'WOKEN') k
where w.organization_id = :org::uuid and w.id = ('01' || :w_high || '-' || :w_low || '-7005-8000-000000000000')::uuid and w.visibility = 'ORGANIZATION'
  and e.status = 'WAITING' and e.id < ('01' || :after_high || '-' || :after_low || '-7006-8000-000000000000')::uuid
order by e.id desc limit 51;
