-- Fills the benchmark's database: deterministic, in one go, as the owner of the tables. psql variables:
--   scale   1: 200,000 people and what belongs to them; 10: ten times as much   (default 1)
-- The organization that the service founded at its first start holds half of everything and is the one that is measured; 49
-- others share the rest. Ids are written so that a load generator can make them up, and differ where those differ that the service
-- makes, in what is their time: an index that groups what is near each other (GiST) would else find all of them alike. The time is
-- the row's number in decimal digits, 01, 100000 + number / 9000, 1000 + number % 9000; behind the 7 of the version is the kind.
\set ON_ERROR_STOP on
\if :{?scale} \else \set scale 1 \endif
set synchronous_commit = off;
set work_mem = '512MB';
set maintenance_work_mem = '1GB';
set client_min_messages = warning;
-- What is written here fits together by the way it is made: neither foreign keys nor triggers need to look at each row.
set session_replication_role = replica;

begin;
-- Indexes are built at the end, all at once, which is much quicker.
create temp table later as
select pg_get_indexdef(i.indexrelid) as again, i.indexrelid::regclass as name
from pg_index i join pg_class c on c.oid = i.indrelid
where not i.indisunique and not i.indisexclusion and c.relname in ('person', 'contact_way', 'employment', 'employer', 'employer_name',
  'wishlist_entry', 'entry_history', 'referral', 'referral_endorsement', 'referral_ownership', 'referral_step', 'known_tie', 'outbox');
select format('drop index %s', name) from later \gexec

create or replace function bench_id(kind integer, n bigint) returns uuid language sql immutable parallel safe as
$$ select ('01' || (100000 + n / 9000) || '-' || (1000 + n % 9000) || '-7' || lpad(to_hex(kind), 3, '0') || '-8000-000000000000')::uuid $$;
-- A number in [0, 1) that is the same in every run.
create or replace function bench_u(i bigint, salt bigint) returns double precision language sql immutable parallel safe as
$$ select (hashint8extended(i, salt) & 9007199254740991)::double precision / 9007199254740992.0 $$;
create or replace function bench_pick(words text[], r double precision) returns text language sql immutable parallel safe as
$$ select words[1 + floor(array_length(words, 1) * r)::integer] $$;

select o.organization_id as org, m.id as admin, m.person_id as admin_person from organization o join member m using (organization_id)
where m.access @> array['ADMIN'] order by o.created_at, m.created_at limit 1 \gset

create temp table org as
select 0 as number, :'org'::uuid as id
union all select i, bench_id(0, i) from generate_series(1, 49) i;
insert into organization (organization_id, name, time_zone, version, created_at, updated_at)
select id, 'Organization ' || number, 'UTC', 0, now(), now() from org where number > 0;
-- Whose somebody or something is: every second one the measured organization's.
create or replace function bench_org(n bigint) returns integer language sql immutable parallel safe as
$$ select case when n % 2 = 1 then 0 else 1 + ((n / 2) % 49)::integer end $$;

create temp table word as
select array['ba','be','bi','bo','ca','ce','co','da','de','di','do','fa','fe','ga','go','ha','he','ja','jo','ka','ke','ki','la',
  'le','li','lo','ma','me','mi','mo','na','ne','ni','no','pa','pe','pi','ra','re','ri','ro','sa','se','si','so','ta','te','ti',
  'to','va','ve','vi','wa','ya','yo','za','ze','zo'] as s,
  array['n','r','s','l','m','t','','nd','rt','x','ck','sen','son','ez','ini','ova','berg'] as e;
create temp table given as
select i, s[1 + (i * 7) % 58] || s[1 + (i / 3) % 58] || case i % 3 when 0 then 'n' when 1 then '' else 'la' end as w
from generate_series(0, 1199) i, word;
create temp table family as
select i, s[1 + i % 58] || s[1 + (i / 58) % 58] || case i % 2 when 0 then s[1 + (i * 31) % 58] else '' end || e[1 + (i * 13) % 17] as w
from generate_series(0, 5999) i, word;
alter table given add primary key (i);
alter table family add primary key (i);
create temp table skill as
select (array['Java','Kotlin','Python','Go','Rust','C++','TypeScript','React','Angular','Vue','PostgreSQL','MySQL','Oracle',
  'Kafka','Kubernetes','Docker','Terraform','AWS','Azure','Linux','Spark','Airflow','Snowflake','PyTorch','Statistics','SQL',
  'Product Management','User Research','Figma','Accounting','Payroll','Procurement','Sales','Negotiation','Recruiting','SEO',
  'Copywriting','Salesforce','SAP','Security','Compliance','Contracts','Leadership','Coaching','Scrum'])[i] as name, i
from generate_series(1, 45) i
union all select 'Skill ' || i, i from generate_series(46, 300) i;
alter table skill add primary key (i);
analyze given, family, skill;

-- Employers: 20,000, every second one the measured organization's; popular ones are taken very often.
insert into employer (organization_id, id, name, nobody, version, created_at, updated_at)
select o.id, bench_id(1, i), initcap(w.s[1 + (i * 5) % 58] || w.s[1 + (i / 7) % 58] || w.s[1 + (i / 400) % 58]) || ' '
  || bench_pick(array['Labs','Group','Systems','Health','Bank','Foods','Energy','Media','Works','Partners'], bench_u(i, 1)) || ' ' || i,
  false, 0, now(), now()
from generate_series(1, 20000 * :scale) i join org o on o.number = bench_org(i), word w;
insert into employer_name (organization_id, key, employer_id, name, own)
select organization_id, lower(name), id, name, true from employer;

create temp table someone as
select p, o.id as organization_id, bench_org(p) as org, initcap(g.w) as given, initcap(f.w) as family,
  bench_pick(array['Engineer','Data Engineer','Product Manager','Designer','Recruiter','Account Executive','Analyst','Accountant',
    'Site Reliability Engineer','Counsel','Marketing Manager','Operations Manager'], bench_u(p, 6)) as title,
  (select array_agg(k.name order by k.i) from (select distinct s.name, s.i
    from generate_series(1, 4 + (p % 5)::integer) n
    join skill s on s.i = 1 + floor(300 * power(bench_u(p * 16 + n, 7), 2.5))::integer) k) as skills
from generate_series(1::bigint, 200000 * :scale) p
join given g on g.i = floor(1200 * power(bench_u(p, 1), 1.5))::integer
join family f on f.i = floor(6000 * power(bench_u(p, 2), 1.5))::integer
join org o on o.number = bench_org(p);

-- Employments: one or two each, the last one current for five of six; within the person's organization.
create temp table job as
select row_number() over () as n, s.p, s.organization_id, k,
  bench_id(1, case when s.org = 0 then 1 + 2 * floor(10000 * :scale * power(bench_u(s.p * 4 + k, 22), 2))::bigint
    else 2 * (s.org - 1 + 49 * floor((10000 * :scale / 49 - 2) * power(bench_u(s.p * 4 + k, 22), 2))::bigint) + 98 end) as employer_id,
  case when k = 1 then date '2026-06-30' - d.one else date '2026-06-30' - d.one - 30 - d.two end as started,
  case when k = 1 then case when s.p % 6 = 0 then date '2026-06-30' - d.one / 3 end else date '2026-06-30' - d.one - 30 end as ended
from someone s
cross join lateral (select 60 + floor(2200 * bench_u(s.p, 23))::integer as one, 90 + floor(2500 * bench_u(s.p, 24))::integer as two) d
cross join lateral generate_series(1, 1 + ((s.p / 2) % 2)::integer) k;

alter table job add primary key (n);
create index on job (p);
analyze someone, job;

insert into person (organization_id, id, name, name_key, headline, location, skills, skill_spellings, skill_keys, source, search,
  version, created_at, updated_at)
select s.organization_id, bench_id(2, s.p), s.given || ' ' || s.family, lower(s.given || ' ' || s.family), s.title,
  bench_pick(array['Berlin','Paris','Madrid','London','New York','Toronto','Wien','Zürich'], bench_u(s.p, 8)), s.skills,
  f.skills, f.skills, 'IMPORTED',
  lower(s.given || ' ' || s.family || ' ' || s.title || ' ' || coalesce((select string_agg(e.name, ' ' order by j.k)
    from job j join employer e on e.organization_id = j.organization_id and e.id = j.employer_id where j.p = s.p), '')
    || ' ' || array_to_string(s.skills, ' ')),
  0, timestamptz '2024-01-01' + make_interval(secs => s.p), timestamptz '2025-01-01' + make_interval(secs => s.p)
from someone s cross join lateral (select array(select lower(x) from unnest(s.skills) x) as skills) f;
insert into contact_way (organization_id, id, person_id, kind, written, key, domain, position)
select organization_id, bench_id(3, p), bench_id(2, p), 'EMAIL', w, w, 'example.org', 0
from (select s.*, lower(given) || '.' || lower(family) || '.' || p || '@example.org' as w from someone s) s;
insert into employment (organization_id, id, person_id, employer_id, title, from_date, to_date, started, ended, confirmed_at,
  version, created_at, updated_at)
select j.organization_id, bench_id(4, j.n), bench_id(2, j.p), j.employer_id, s.title, j.started::text, j.ended::text, j.started,
  j.ended, now(), 0, now(), now()
from job j join someone s using (p);

-- 2,000 members, who are people; every second one the measured organization's.
insert into member (organization_id, id, name, email, email_key, access, person_id, version, created_at, updated_at)
select organization_id, bench_id(8, p), given || ' ' || family, 'member.' || p || '@example.org', 'member.' || p || '@example.org',
  array['MEMBER'], bench_id(2, p), 0, now(), now()
from someone where p <= 2000;

-- Wishlists and their entries: 500, with 200 each, half of which wait, most of them for skills and a level.
insert into wishlist (organization_id, id, name, visibility, owner_id, version, created_at, updated_at)
select o.id, bench_id(5, w), 'Wishlist ' || w, 'ORGANIZATION', case when o.number = 0 then :'admin'::uuid end, 0, now(), now()
from generate_series(1::bigint, 500 * :scale) w join org o on o.number = bench_org(w);
insert into wishlist_entry (organization_id, id, wishlist_id, person_id, why, reason, tier, status, wake_when, keep_until,
  wish_skill_spellings, wish_skill_keys, wish_level_spellings, wish_level_keys, version, created_at, updated_at)
select o.id, bench_id(6, n), bench_id(5, w), bench_id(2, p),
  bench_pick(array['ADMIRED','SILVER_MEDALIST','BOOMERANG','GREAT_REFERENCE','REFERRED'], bench_u(n, 51)),
  'Met at a meetup, strong, asked us to wait', bench_pick(array['MUST_HIRE','STRONG','KEEP_WARM'], bench_u(n, 52)),
  bench_pick(array['WAITING','WAITING','WAITING','WAITING','WAITING','WAITING','IN_TALKS','HIRED','CLOSED','LAPSED'], bench_u(n, 53)),
  case when cardinality(wished.names) > 0 then jsonb_build_object('skills', wished.names, 'levels', array[wished.level]) end,
  date '2030-01-01', wished.keys, wished.keys, array[lower(wished.level)], array[lower(wished.level)], 0,
  timestamptz '2025-01-01' + make_interval(secs => n), timestamptz '2025-01-01' + make_interval(secs => n)
from (select (w - 1) * 200 + k as n, w, case when bench_org(w) = 0
    then 1 + 2 * ((w * 397 + k * 991) % (100000 * :scale))
    else 2 * (bench_org(w) - 1 + 49 * ((w * 397 + k * 991) % (100000 * :scale / 49 - 2))) + 98 end as p
  from generate_series(1::bigint, 500 * :scale) w, generate_series(1, 200) k) e
join org o on o.number = bench_org(e.w)
cross join lateral (select array_agg(d.name) as names, array_agg(lower(d.name)) as keys,
    bench_pick(array['Junior','Senior','Staff'], bench_u(n, 55)) as level
  from (select distinct s.name from generate_series(1, 3) g
    join skill s on s.i = 1 + floor(300 * power(bench_u(n * 16 + g, 54), 1.5))::integer) d) wished;
insert into entry_history (organization_id, id, entry_id, at, status, act)
select organization_id, id, id, created_at, 'WAITING', 'ADDED' from wishlist_entry;

-- Roles: 2,000, all of them open.
insert into role (organization_id, id, title, family, family_spelling, family_key, level, level_spelling, level_key, skills,
  skill_spellings, skill_keys, locations, remote, works_remotely, visibility, kind, openings, status, opened_at, search, version,
  created_at, updated_at)
select o.id, bench_id(7, r), 'Role ' || r, w.family, lower(w.family), lower(w.family), w.level, lower(w.level), lower(w.level), k.names,
  k.keys, k.keys, array['Berlin'], r % 3 = 0, r % 3 = 0, 'INTERNAL', 'OPENING', 1, 'OPEN', timestamptz '2026-01-01',
  lower('Role ' || r || ' ' || w.family), 0, timestamptz '2026-01-01', timestamptz '2026-01-01'
from generate_series(1::bigint, 2000 * :scale) r join org o on o.number = bench_org(r)
cross join lateral (select bench_pick(array['Engineering','Product','Sales','Finance','People'], bench_u(r, 60)) as family,
  bench_pick(array['Junior','Senior','Staff'], bench_u(r, 61)) as level) w
cross join lateral (select array_agg(d.name) as names, array_agg(lower(d.name)) as keys
  from (select distinct s.name from generate_series(1, 6) n
    join skill s on s.i = 1 + floor(300 * power(bench_u(r * 16 + n, 63), 2.5))::integer) d) k;

-- Referrals of long ago: 50,000, their ownership over.
insert into referral (organization_id, id, person_id, referrer_id, role_id, sent_with_id, standing, owning_referral_id, policy_number,
  stage, acknowledge_by, acknowledged_at, closed_at, feedback_reason, confirmation, updates, version, created_at, updated_at)
select o.id, bench_id(9, n), bench_id(2, p), bench_id(8, m), bench_id(7, r), bench_id(9, n), 'OWNER', bench_id(9, n), 1, 'NOT_HIRED',
  timestamptz '2022-02-01', timestamptz '2022-01-15', timestamptz '2022-03-01', 'TIMING', 'NOT_NEEDED', 'ALL', 0,
  timestamptz '2022-01-01', timestamptz '2022-03-01'
from (select n, bench_org(n) as org from generate_series(1::bigint, 50000 * :scale) n) x
join org o on o.number = x.org
cross join lateral (select case when x.org = 0 then 1 + 2 * floor(100000 * :scale * bench_u(n, 71))::bigint
    else 2 * (x.org - 1 + 49 * floor((100000 * :scale / 49 - 2) * bench_u(n, 71))::bigint) + 98 end as p,
  case when x.org = 0 then 1 + 2 * floor(1000 * bench_u(n, 72))::bigint
    else 2 * (x.org - 1 + 49 * floor(18 * bench_u(n, 72))::bigint) + 98 end as m,
  case when x.org = 0 then 1 + 2 * floor(1000 * :scale * bench_u(n, 73))::bigint
    else 2 * (x.org - 1 + 49 * floor((1000 * :scale / 49 - 2) * bench_u(n, 73))::bigint) + 98 end as r) y;
insert into referral_endorsement (organization_id, id, referral_id, member_id, relationship, text, first_hand, version, created_at,
  updated_at)
select organization_id, id, id, referrer_id, 'WORKED_WITH', 'I worked with them and would again', true, 0, created_at, created_at
from referral;
insert into referral_decision (organization_id, referral_id, rulings, disclosures, decided_at)
select organization_id, id, '[]', '[]', created_at from referral;
insert into referral_step (organization_id, id, referral_id, stage, member_id, at)
select organization_id, id, id, 'SUBMITTED', referrer_id, created_at from referral;
insert into referral_ownership (organization_id, referral_id, person_id, member_id, during)
select distinct on (organization_id, person_id) organization_id, id, person_id, referrer_id,
  tstzrange(created_at, created_at + interval '180 days')
from referral order by organization_id, person_id, id;

-- Ties: 2,000,000 rows, each tie in either direction; a few are known by very many. The administrator knows five hundred,
-- as many as a usual export of a network holds.
insert into known_tie (organization_id, from_id, to_id, cause_id, shown, strength, since, until)
select organization_id, from_id, to_id, cause_id, true, strength, date '2015-01-01', date '2019-01-01'
from (select o.id as organization_id, bench_id(2, a) as one, bench_id(2, b) as other, bench_id(1, n) as cause_id,
    0.2 + 0.7 * bench_u(n, 83) as strength
  from (select n, bench_org(n) as org from generate_series(1::bigint, 1000000 * :scale) n) x
  join org o on o.number = x.org
  cross join lateral (select case when x.org = 0 then 1 + 2 * floor(100000 * :scale * bench_u(n, 81))::bigint
      else 2 * (x.org - 1 + 49 * floor((100000 * :scale / 49 - 2) * bench_u(n, 81))::bigint) + 98 end as a,
    case when x.org = 0 then 1 + 2 * floor(100000 * :scale * power(bench_u(n, 82), 2))::bigint
      else 2 * (x.org - 1 + 49 * floor((100000 * :scale / 49 - 2) * power(bench_u(n, 82), 2))::bigint) + 98 end as b) y
  where a <> b
  union all
  select :'org'::uuid, :'admin_person'::uuid, bench_id(2, 1 + 2 * floor(100000 * :scale * bench_u(n, 84))::bigint), bench_id(1, n), 0.8
  from generate_series(1, 500) n) t
cross join lateral (values (one, other), (other, one)) as d (from_id, to_id)
order by 1, 2, 3;

-- Backchannel requests: 200, of the measured organization.
insert into backchannel_request (organization_id, id, person_id, role_id, requested_by_id, questions, purpose, stage,
  candidate_told_at, candidate_told_by_id, version, created_at, updated_at)
select :'org'::uuid, bench_id(12, 2 * n - 1), bench_id(2, 1 + 2 * floor(100000 * :scale * bench_u(n, 91))::bigint), bench_id(7, 2 * n - 1),
  :'admin'::uuid, '[]', 'To learn how they work with others', 'FINAL', timestamptz '2026-01-01', :'admin'::uuid, 0,
  timestamptz '2026-01-01', timestamptz '2026-01-01'
from generate_series(1, 200) n;

-- Events: 200,000, of a fifth of the people, of all entries and of all referrals, in batches of a hundred.
insert into outbox (organization_id, id, type, subject_id, data, occurred_at, arrival, batch)
select organization_id, bench_id(13, n), type, subject_id, data, now() - interval '1 day', n, 1 + n / 100
from (select row_number() over (order by hashtextextended(subject_id::text, 5)) as n, e.*
  from (select organization_id, 'person.changed' as type, id as subject_id, jsonb_build_object('personId', id) as data
      from person where version = 0 and hashtextextended(id::text, 4) % 4 = 0
    union all
    select organization_id, 'wishlist.entry-added', id,
      jsonb_build_object('entryId', id, 'wishlistId', wishlist_id, 'personId', person_id, 'why', why) from wishlist_entry
    union all
    select organization_id, 'referral.submitted', id,
      jsonb_build_object('referralId', id, 'personId', person_id, 'roleId', role_id, 'standing', standing) from referral) e) f;
select setval('outbox_arrival', max(arrival)), setval('outbox_batch', max(batch)) from outbox;

select again from later \gexec
-- The words by which people are found, which a trigger would have written down.
insert into search_word (organization_id, word)
select distinct p.organization_id, w.word from person p, unnest(string_to_array(p.search, ' ')) as w (word)
where w.word <> '' and not exists (select from search_word s where s.organization_id = p.organization_id and s.word = w.word);

reset session_replication_role;
commit;
-- Phrases to search for: 40 % misspelt names, 30 % common words, 30 % rarer ones.
create table bench_query as
select n, case when n % 10 < 4 then overlay(lower(p.name) placing '' from 3 for 1)
  when n % 10 < 7 then lower(p.headline || ' ' || p.skills[1]) else lower(split_part(p.name, ' ', 2) || ' ' || p.skills[2]) end as q
from generate_series(1, 400) n
join person p on p.organization_id = :'org'::uuid and p.id = bench_id(2, 1 + 2 * ((n * 499979::bigint) % (100000 * :scale)));
-- Ids as the service makes them: newer ones behind older ones.
create function bench_uuid() returns uuid language sql volatile as
$$ select (left(t, 8) || '-' || right(t, 4) || '-7' || substr(gen_random_uuid()::text, 16))::uuid
  from lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') t $$;
