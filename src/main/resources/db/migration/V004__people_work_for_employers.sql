create table employer (
  organization_id uuid not null references organization,
  id              uuid not null,
  name            text not null,
  parent_id       uuid,
  merged_into_id  uuid,
  -- "Self-employed" and the like: two people there are not colleagues.
  nobody          boolean not null default false,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, parent_id) references employer,
  foreign key (organization_id, merged_into_id) references employer,
  constraint employer_is_not_its_own_parent check (parent_id <> id)
);
create index employer_parent on employer (organization_id, parent_id);
create index employer_merged_into on employer (organization_id, merged_into_id);
create index employer_name_trigrams on employer using gin (organization_id, lower(name) gin_trgm_ops);
call keep_apart('employer');

-- Every name by which an employer is known, its own first; the key decides which written names mean one employer.
create table employer_name (
  organization_id uuid not null references organization,
  key             text not null,
  employer_id     uuid not null,
  name            text not null,
  own             boolean not null,
  constraint employer_name_means_one_employer primary key (organization_id, key),
  foreign key (organization_id, employer_id) references employer on delete cascade
);
create index employer_name_employer on employer_name (organization_id, employer_id);
call keep_apart('employer_name');

create table employer_domain (
  organization_id uuid not null references organization,
  domain          text not null,
  employer_id     uuid not null,
  constraint employer_domain_means_one_employer primary key (organization_id, domain),
  foreign key (organization_id, employer_id) references employer on delete cascade
);
create index employer_domain_employer on employer_domain (organization_id, employer_id);
call keep_apart('employer_domain');

create table person (
  organization_id           uuid not null references organization,
  id                        uuid not null,
  name                      text not null,
  name_key                  text not null,
  headline                  text,
  location                  text,
  skills                    text[] not null,
  skill_keys                text[] not null,
  availability_status       text,
  availability_confidential boolean not null default false,
  jurisdiction              text,
  -- Where we have them from: IMPORT, REFERRAL, MEMBER, API; and by whom.
  source                    text not null,
  source_member_id          uuid,
  -- Folded name, headline, employers, titles and skills, for searching with typos.
  search                    text not null,
  merged_into_id            uuid,
  version                   bigint not null,
  created_at                timestamptz not null,
  updated_at                timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, merged_into_id) references person,
  foreign key (organization_id, source_member_id) references member
);
create index person_search_trigrams on person using gin (organization_id, search gin_trgm_ops);
create index person_skills on person using gin (organization_id, skill_keys);
create index person_name_key on person (organization_id, name_key);
create index person_updated on person (organization_id, updated_at, id);
create index person_merged_into on person (organization_id, merged_into_id);
create index person_source_member on person (organization_id, source_member_id);
call keep_apart('person');

alter table member add constraint member_is_a_person
  foreign key (organization_id, person_id) references person;

create table contact_way (
  organization_id uuid not null references organization,
  id              uuid not null,
  person_id       uuid not null,
  kind            text not null constraint contact_way_kind check (kind in ('EMAIL', 'PHONE', 'LINK')),
  written         text not null,
  -- What decides whether two written ways are one; absent where it cannot be told.
  key             text,
  domain          text,
  position        integer not null,
  -- False once its person was merged into another who has the same way.
  living          boolean not null default true,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references person on delete cascade
);
create unique index contact_way_email_is_one_persons
  on contact_way (organization_id, key) where kind = 'EMAIL' and living;
create index contact_way_key on contact_way (organization_id, kind, key);
create index contact_way_person on contact_way (organization_id, person_id, kind, position);
call keep_apart('contact_way');

create table employment (
  organization_id uuid not null references organization,
  id              uuid not null,
  person_id       uuid not null,
  employer_id     uuid not null,
  title           text,
  team            text,
  -- As given, 2019, 2019-03 or 2019-03-14; beside it the earliest and the latest day that it can mean.
  from_date       text,
  to_date         text,
  started         date,
  ended           date,
  confirmed_at    timestamptz,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references person on delete cascade,
  foreign key (organization_id, employer_id) references employer,
  constraint employment_ends_after_it_began check (ended >= started)
);
create index employment_person on employment (organization_id, person_id) include (employer_id, started, ended);
create index employment_employer on employment (organization_id, employer_id, started) include (ended, person_id);
call keep_apart('employment');
