-- Every act by which somebody came to know that a person is considered.
create table exposure (
  organization_id uuid not null references organization,
  id              uuid not null,
  person_id       uuid not null,
  to_person_id    uuid,
  to_member_id    uuid,
  by_member_id    uuid,
  act             text not null,
  role_id         uuid,
  -- The ask, the introduction: whatever it happened by.
  cause_id        uuid,
  consent_id      uuid,
  created_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references person,
  foreign key (organization_id, to_person_id) references person,
  foreign key (organization_id, to_member_id) references member,
  foreign key (organization_id, by_member_id) references member,
  foreign key (organization_id, consent_id) references consent,
  constraint exposure_is_to_one check (num_nonnulls(to_person_id, to_member_id) = 1)
);
create index exposure_person on exposure (organization_id, person_id, id);
create index exposure_to_person on exposure (organization_id, to_person_id);
create index exposure_to_member on exposure (organization_id, to_member_id);
create index exposure_by_member on exposure (organization_id, by_member_id);
create index exposure_consent on exposure (organization_id, consent_id);
call keep_apart('exposure');
revoke update, delete on exposure from "${service}";
