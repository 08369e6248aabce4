-- The whole write as one statement: who they are, the policy that holds, whether it may be, the referral with all that belongs to it, one
-- word more for whoever owns the person, its event, and the answer, which is kept. It answers with what the service answers.
\set n 2 * random(1, 100000 * :scale) - 1
\set n_high 100000 + :n / 9000
\set n_low 1000 + :n % 9000
\set r 2 * random(1, 1000 * :scale) - 1
\set r_high 100000 + :r / 9000
\set r_low 1000 + :r % 9000
with candidate as materialized (
  select p.id, p.name from person p
  where p.organization_id = :org::uuid and p.id = ('01' || :n_high || '-' || :n_low || '-7002-8000-000000000000')::uuid and p.merged_into_id is null
  for no key update
), policy as materialized (
  select coalesce(q.number, 1) as number, coalesce(q.ownership_days, 180) as ownership_days,
    coalesce(q.acknowledge_within_business_days, 5) as acknowledge_within, g.time_zone,
    array(select h.day from holiday h where h.organization_id = :org::uuid) as holidays
  from organization g
  left join lateral (select q.* from referral_policy q where q.organization_id = :org::uuid order by q.number desc limit 1) q on true
  where g.organization_id = :org::uuid
), situation as materialized (
  select c.id as person, c.name, r.id as role, r.visibility, l.number, l.ownership_days, i.id, i.step, i.event, i.word, s.referral_id as owning,
    s.member_id as owner, now() as at, now() + make_interval(days => l.acknowledge_within) as acknowledge_by
  from candidate c
  cross join policy l
  join role r on r.organization_id = :org::uuid and r.id = ('01' || :r_high || '-' || :r_low || '-7007-8000-000000000000')::uuid and r.status = 'OPEN'
  cross join lateral (select bench_uuid() as id, bench_uuid() as step, bench_uuid() as event, bench_uuid() as word) i
  left join lateral (select s.referral_id, s.member_id from referral_ownership s
    where s.organization_id = :org::uuid and s.person_id = c.id and s.during && tstzrange(now(), now() + make_interval(days => l.ownership_days))
    order by lower(s.during) limit 1) s on true
  where not exists (
      select from (select * from referral where organization_id = :org::uuid and person_id = c.id and closed_at is null offset 0) f
      where f.referrer_id = :member::uuid and f.role_id = r.id)
    and not exists (select from member m where m.organization_id = :org::uuid and m.person_id = c.id)
), judged as materialized (
  select s.*, case when s.owning is null or s.owner = :member::uuid then 'OWNER' else 'CO_ENDORSER' end as standing,
    jsonb_build_array(jsonb_build_object('id', 'ROLE_OPEN', 'version', 1, 'outcome', 'PASSED'),
      jsonb_build_object('id', 'NOT_YOURSELF', 'version', 1, 'outcome', 'PASSED'),
      jsonb_build_object('id', 'NOT_A_MEMBER', 'version', 1, 'outcome', 'PASSED'),
      jsonb_build_object('id', 'NOT_SENT_ALREADY', 'version', 1, 'outcome', 'PASSED'),
      jsonb_build_object('id', 'ENDORSEMENT_GIVEN', 'version', 1, 'outcome', 'PASSED'),
      jsonb_build_object('id', 'OWNERSHIP', 'version', 1, 'outcome', 'PASSED', 'until', s.at + make_interval(days => s.ownership_days))) as rulings
  from situation s
), answered as materialized (
  select j.*, jsonb_build_object('id', j.id, 'personId', j.person, 'personName', j.name, 'roleId', j.role, 'referrerId', :member::uuid,
    'sentWith', '[]'::jsonb, 'standing', j.standing, 'owner', case when j.standing = 'OWNER' then :member::uuid end,
    'ownedUntil', case when j.standing = 'OWNER' then j.at + make_interval(days => j.ownership_days) end,
    'endorsement', jsonb_build_object('relationship', 'WORKED_WITH', 'text', 'I worked with them for years and would again.', 'firstHand', true),
    'disclosures', '[]'::jsonb, 'status', 'SUBMITTED', 'stage', 'SUBMITTED', 'acknowledgeBy', j.acknowledge_by, 'confirmation', 'NOT_NEEDED',
    'referrerUpdates', 'ALL', 'decision', jsonb_build_object('policyNumber', j.number, 'decidedAt', j.at, 'rules', j.rulings),
    'coEndorsers', '[]'::jsonb, 'history', jsonb_build_array(jsonb_build_object('stage', 'SUBMITTED', 'memberId', :member::uuid, 'at', j.at)),
    'createdAt', j.at, 'updatedAt', j.at)::text as body
  from judged j
), sent as (
  insert into referral (organization_id, id, person_id, referrer_id, role_id, sent_with_id, standing, owning_referral_id, policy_number,
    stage, acknowledge_by, confirmation, updates, version, created_at, updated_at)
  select :org::uuid, s.id, s.person, :member::uuid, s.role, s.id, s.standing, coalesce(s.owning, s.id), s.number, 'SUBMITTED',
    s.acknowledge_by, 'NOT_NEEDED', 'ALL', 0, s.at, s.at from answered s
), one_word_more as (
  update referral f set updated_at = s.at, version = f.version + 1
  from answered s
  where s.standing = 'CO_ENDORSER' and s.visibility <> 'CONFIDENTIAL' and f.organization_id = :org::uuid and f.id = s.owning
), endorsed as (
  insert into referral_endorsement (organization_id, id, referral_id, member_id, relationship, text, first_hand, version, created_at,
    updated_at)
  select :org::uuid, s.word, s.id, :member::uuid, 'WORKED_WITH', 'I worked with them for years and would again.', true, 0, s.at, s.at
  from answered s
), decided as (
  insert into referral_decision (organization_id, referral_id, rulings, disclosures, decided_at)
  select :org::uuid, s.id, s.rulings, '[]', s.at from answered s
), stepped as (
  insert into referral_step (organization_id, id, referral_id, stage, member_id, at)
  select :org::uuid, s.step, s.id, 'SUBMITTED', :member::uuid, s.at from answered s
), owned as (
  insert into referral_ownership (organization_id, referral_id, person_id, member_id, during)
  select :org::uuid, s.id, s.person, :member::uuid, tstzrange(s.at, s.at + make_interval(days => s.ownership_days))
  from answered s where s.owning is null
  on conflict do nothing
), told as (
  insert into outbox (organization_id, id, type, subject_id, member_id, data, occurred_at)
  select :org::uuid, s.event, 'referral.submitted', s.id, :member::uuid,
    jsonb_build_object('referralId', s.id, 'personId', s.person, 'roleId', s.role, 'standing', s.standing), s.at from answered s
), kept as (
  insert into idempotency (organization_id, caller_id, key, fingerprint, status, location, etag, body, created_at)
  select :org::uuid, :member::uuid, s.id::text, sha256(uuid_send(s.id)), 201, '/v1/referrals/' || s.id, '"0"', s.body, s.at from answered s
)
select s.body from answered s;
