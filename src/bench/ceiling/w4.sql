-- The whole write as one statement: who they are, whether it may be, the referral with all that belongs to it, its event and the
-- kept answer.
\set n 2 * random(1, 100000 * :scale) - 1
\set n_high 100000 + :n / 9000
\set n_low 1000 + :n % 9000
\set r 2 * random(1, 1000 * :scale) - 1
\set r_high 100000 + :r / 9000
\set r_low 1000 + :r % 9000
with candidate as materialized (
  select p.id from person p
  where p.organization_id = :org::uuid and p.id = ('01' || :n_high || '-' || :n_low || '-7002-8000-000000000000')::uuid and p.merged_into_id is null
  for no key update
), situation as materialized (
  select c.id as person, r.id as role, i.id, i.step, i.event, s.referral_id as owning, now() as at
  from candidate c
  join role r on r.organization_id = :org::uuid and r.id = ('01' || :r_high || '-' || :r_low || '-7007-8000-000000000000')::uuid and r.status = 'OPEN'
  cross join lateral (select bench_uuid() as id, bench_uuid() as step, bench_uuid() as event) i
  left join lateral (select s.referral_id from referral_ownership s
    where s.organization_id = :org::uuid and s.person_id = c.id and s.during && tstzrange(now(), now() + interval '180 days') limit 1) s on true
  where not exists (
      select from (select * from referral where organization_id = :org::uuid and person_id = c.id and closed_at is null offset 0) f
      where f.referrer_id = :member::uuid and f.role_id = r.id)
    and not exists (select from member m where m.organization_id = :org::uuid and m.person_id = c.id)
), sent as (
  insert into referral (organization_id, id, person_id, referrer_id, role_id, sent_with_id, standing, owning_referral_id, policy_number,
    stage, acknowledge_by, confirmation, updates, version, created_at, updated_at)
  select :org::uuid, s.id, s.person, :member::uuid, s.role, s.id, 'OWNER', coalesce(s.owning, s.id), 1, 'SUBMITTED',
    s.at + interval '5 days', 'NOT_NEEDED', 'ALL', 0, s.at, s.at from situation s
), endorsed as (
  insert into referral_endorsement (organization_id, id, referral_id, member_id, relationship, text, first_hand, version, created_at,
    updated_at)
  select :org::uuid, bench_uuid(), s.id, :member::uuid, 'WORKED_WITH', 'I worked with them for years and would again.', true, 0, s.at, s.at
  from situation s
), decided as (
  insert into referral_decision (organization_id, referral_id, rulings, disclosures, decided_at)
  select :org::uuid, s.id, '[{"id": "ROLE_OPEN", "version": 1, "outcome": "PASSED"}, {"id": "OWNERSHIP", "version": 1, "outcome": "PASSED"}]',
    '[]', s.at from situation s
), stepped as (
  insert into referral_step (organization_id, id, referral_id, stage, member_id, at)
  select :org::uuid, s.step, s.id, 'SUBMITTED', :member::uuid, s.at from situation s
), owned as (
  insert into referral_ownership (organization_id, referral_id, person_id, member_id, during)
  select :org::uuid, s.id, s.person, :member::uuid, tstzrange(s.at, s.at + interval '180 days') from situation s where s.owning is null
  on conflict do nothing
), told as (
  insert into outbox (organization_id, id, type, subject_id, member_id, data, occurred_at)
  select :org::uuid, s.event, 'referral.submitted', s.id, :member::uuid,
    jsonb_build_object('referralId', s.id, 'personId', s.person, 'roleId', s.role, 'standing', 'OWNER'), s.at from situation s
), kept as (
  insert into idempotency (organization_id, caller_id, key, fingerprint, status, location, etag, body, created_at)
  select :org::uuid, :member::uuid, s.id::text, sha256(uuid_send(s.id)), 201, '/v1/referrals/' || s.id, '"0"',
    '{"id":"' || s.id || '","text":"' || repeat('what the answer holds ', 60) || '"}', s.at from situation s
)
select s.id, s.at from situation s;
