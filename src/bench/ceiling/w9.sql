-- Both people held, the guard's look at their present employers, the ask with its exposure, its event, its link, its reminder and
-- the kept answer, as one statement.
\set b 2 * random(1, 200) - 1
\set b_high 100000 + :b / 9000
\set b_low 1000 + :b % 9000
\set n 2 * random(1, 100000 * :scale) - 1
\set n_high 100000 + :n / 9000
\set n_low 1000 + :n % 9000
with request as materialized (
  select b.id, b.person_id, b.role_id from backchannel_request b
  where b.organization_id = :org::uuid and b.id = ('01' || :b_high || '-' || :b_low || '-700c-8000-000000000000')::uuid and b.requested_by_id = :member::uuid
), held as materialized (
  select p.id from person p
  where p.organization_id = :org::uuid and p.id in ((select q.person_id from request q), ('01' || :n_high || '-' || :n_low || '-7002-8000-000000000000')::uuid)
  order by p.id for no key update
), asked as materialized (
  select q.id as request, q.person_id, q.role_id, h.id as referee, bench_uuid() as id, now() as at
  from request q join held h on h.id <> q.person_id
  where not exists (select from employment m join employment o on o.organization_id = m.organization_id and o.employer_id = m.employer_id
      where m.organization_id = :org::uuid and m.person_id = q.person_id and o.person_id = h.id
        and (m.ended is null or m.ended >= current_date) and (o.ended is null or o.ended >= current_date))
    and not exists (select from no_contact l where l.organization_id = :org::uuid and l.person_id = q.person_id)
), sent as (
  insert into ask (organization_id, id, request_id, referee_id, via, asked_by_id, attestation, guard, status, expires_at, version,
    created_at, updated_at)
  select :org::uuid, a.id, a.request, a.referee, 'LINK', :member::uuid, 'They told me where they work now.',
    '{"verdict": "CLEAR", "evidence": []}', 'SENT', a.at + interval '30 days', 0, a.at, a.at from asked a
  on conflict do nothing returning id
), exposed as (
  insert into exposure (organization_id, id, person_id, to_person_id, by_member_id, act, role_id, cause_id, created_at)
  select :org::uuid, bench_uuid(), a.person_id, a.referee, :member::uuid, 'REFEREE_ASKED', a.role_id, a.id, a.at
  from asked a join sent s using (id)
), told as (
  insert into outbox (organization_id, id, type, subject_id, member_id, data, occurred_at)
  select :org::uuid, bench_uuid(), 'ask.sent', a.id, :member::uuid, jsonb_build_object('askId', a.id, 'requestId', a.request), a.at
  from asked a join sent s using (id)
), linked as (
  insert into one_time_link (organization_id, id, hash, purpose, subject_id, expires_at, created_at)
  select :org::uuid, bench_uuid(), sha256(uuid_send(a.id)), 'bench', a.id, a.at + interval '30 days', a.at from asked a join sent s using (id)
), reminded as (
  insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
  select 'bench', a.id, a.at + interval '3650 days', false, 1 from asked a join sent s using (id)
), kept as (
  insert into idempotency (organization_id, caller_id, key, fingerprint, status, location, etag, body, created_at)
  select :org::uuid, :member::uuid, a.id::text, sha256(uuid_send(a.id)), 201, '/v1/asks/' || a.id, '"0"',
    '{"id":"' || a.id || '","text":"' || repeat('what the answer holds ', 40) || '"}', a.at from asked a join sent s using (id)
)
select a.id from asked a;
