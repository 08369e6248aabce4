-- Who knows whom and how well, each pair once in either direction, to be walked. The cause is the member's tie, or the
-- employer at which two were at the same time.
create table known_tie (
  organization_id uuid not null references organization,
  from_id         uuid not null,
  to_id           uuid not null,
  cause_id        uuid not null,
  -- Whose tie it is; absent: nobody's, they were colleagues.
  owner_id        uuid,
  -- Whether it may stand on everybody's paths, or only on its owner's.
  shown           boolean not null,
  strength        double precision not null,
  -- When the two were colleagues.
  since           date,
  until           date,
  primary key (organization_id, from_id, to_id, cause_id) include (strength, shown, owner_id),
  foreign key (organization_id, from_id) references person on delete cascade,
  foreign key (organization_id, to_id) references person on delete cascade,
  foreign key (organization_id, owner_id) references member
);
create index known_tie_to on known_tie (organization_id, to_id);
create index known_tie_owner on known_tie (organization_id, owner_id);
create index known_tie_cause on known_tie (organization_id, cause_id);
call keep_apart('known_tie');

-- Whose colleagues are to be found anew: somebody's, or those of all who were at an employer.
create table colleague_review (
  organization_id uuid not null references organization,
  id              uuid not null,
  person_id       uuid,
  employer_id     uuid,
  created_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references person on delete cascade,
  foreign key (organization_id, employer_id) references employer on delete cascade,
  constraint colleague_review_is_of_one check (num_nonnulls(person_id, employer_id) = 1)
);
create index colleague_review_person on colleague_review (organization_id, person_id);
create index colleague_review_employer on colleague_review (organization_id, employer_id);
call keep_apart('colleague_review');
