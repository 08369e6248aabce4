-- 100,000 people with an address each, in one statement; what a file is worth is little more than this.
with new as materialized (
  select bench_uuid() as id, n, 'Bench' || :round || ' Import' || n as name from generate_series(1, 100000) n
), people as (
  insert into person (organization_id, id, name, name_key, headline, skills, skill_spellings, skill_keys, source, search, version,
    created_at, updated_at)
  select :org::uuid, id, name, lower(name), 'Engineer', '{}', '{}', '{}', 'IMPORTED', lower(name || ' Engineer'), 0, now(), now() from new
), ways as (
  insert into contact_way (organization_id, id, person_id, kind, written, key, domain, position)
  select :org::uuid, id, id, 'EMAIL', 'c' || :round || '.' || n || '@example.net', 'c' || :round || '.' || n || '@example.net',
    'example.net', 0 from new
), told as (
  insert into outbox (organization_id, id, type, subject_id, data, occurred_at)
  select :org::uuid, id, 'person.added', id, jsonb_build_object('personId', id, 'source', 'IMPORTED'), now() from new
)
select count(*) from new;
