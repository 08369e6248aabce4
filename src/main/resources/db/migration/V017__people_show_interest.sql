create table interest_signal (
  organization_id uuid not null references organization,
  id              uuid not null,
  person_id       uuid not null,
  kind            text not null,
  at              timestamptz not null,
  -- What it was about, if it was about a role; shown to those only who see that.
  role_id         uuid,
  note            text,
  member_id       uuid,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  -- Nobody is kept for having been interested, and least of all because of a role that nobody may know of.
  foreign key (organization_id, person_id) references person on delete cascade,
  foreign key (organization_id, role_id) references role,
  foreign key (organization_id, member_id) references member
);
create index interest_signal_person on interest_signal (organization_id, person_id, kind, at desc, id desc) include (role_id);
create index interest_signal_role on interest_signal (organization_id, role_id);
create index interest_signal_member on interest_signal (organization_id, member_id);
call keep_apart('interest_signal');
