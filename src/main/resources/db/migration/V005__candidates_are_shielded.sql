create table no_contact (
  organization_id  uuid not null references organization,
  id               uuid not null,
  person_id        uuid not null,
  employer_id      uuid,
  listed_person_id uuid,
  domain           text,
  reason           text,
  member_id        uuid,
  version          bigint not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references person on delete cascade,
  foreign key (organization_id, employer_id) references employer,
  foreign key (organization_id, listed_person_id) references person on delete cascade,
  foreign key (organization_id, member_id) references member,
  constraint no_contact_names_one check (num_nonnulls(employer_id, listed_person_id, domain) = 1)
);
create index no_contact_person on no_contact (organization_id, person_id);
create index no_contact_employer on no_contact (organization_id, employer_id);
create index no_contact_listed_person on no_contact (organization_id, listed_person_id);
create index no_contact_member on no_contact (organization_id, member_id);
call keep_apart('no_contact');

create table consent (
  organization_id      uuid not null references organization,
  id                   uuid not null,
  person_id            uuid not null,
  purpose              text not null,
  employer_ids         uuid[] not null,
  person_ids           uuid[] not null,
  role_id              uuid,
  given_how            text not null,
  given_at             timestamptz not null,
  expires_at           timestamptz,
  withdrawn_at         timestamptz,
  confirmed_in_writing boolean not null,
  member_id            uuid,
  version              bigint not null,
  created_at           timestamptz not null,
  updated_at           timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references person on delete cascade,
  foreign key (organization_id, member_id) references member
);
create index consent_person on consent (organization_id, person_id, purpose);
create index consent_member on consent (organization_id, member_id);
call keep_apart('consent');

-- Two people found to be one. What moved is written down, so that it can be moved back.
create table person_merge (
  organization_id uuid not null references organization,
  id              uuid not null,
  winner_id       uuid not null,
  loser_id        uuid not null,
  member_id       uuid,
  undone_at       timestamptz,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, winner_id) references person on delete cascade,
  foreign key (organization_id, loser_id) references person on delete cascade,
  foreign key (organization_id, member_id) references member
);
create index person_merge_winner on person_merge (organization_id, winner_id);
create unique index person_merge_loser_is_merged_once
  on person_merge (organization_id, loser_id) where undone_at is null;
create index person_merge_member on person_merge (organization_id, member_id);
call keep_apart('person_merge');

create table person_merge_move (
  organization_id uuid not null references organization,
  merge_id        uuid not null,
  relation        text not null,
  row_id          uuid not null,
  primary key (organization_id, merge_id, relation, row_id),
  foreign key (organization_id, merge_id) references person_merge on delete cascade
);
call keep_apart('person_merge_move');
