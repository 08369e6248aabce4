-- Who is ready to tell candidates how it was to work for a manager.
create table volunteer (
  organization_id uuid not null references organization,
  id              uuid not null,
  manager_id      uuid not null,
  member_id       uuid not null,
  created_at      timestamptz not null,
  withdrawn_at    timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, manager_id) references member,
  foreign key (organization_id, member_id) references member
);
create unique index volunteer_says_yes_once
  on volunteer (organization_id, member_id, manager_id) where withdrawn_at is null;
create index volunteer_manager on volunteer (organization_id, manager_id);
create index volunteer_member on volunteer (organization_id, member_id);
call keep_apart('volunteer');

-- A candidate may choose one of them.
create table reverse_reference (
  organization_id uuid not null references organization,
  id              uuid not null,
  role_id         uuid not null,
  person_id       uuid not null,
  manager_id      uuid not null,
  requested_by_id uuid not null,
  status          text not null,
  volunteer_id    uuid,
  expires_at      timestamptz not null,
  chosen_at       timestamptz,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, role_id) references role,
  foreign key (organization_id, person_id) references person,
  foreign key (organization_id, manager_id) references member,
  foreign key (organization_id, requested_by_id) references member,
  foreign key (organization_id, volunteer_id) references volunteer
);
create index reverse_reference_role on reverse_reference (organization_id, role_id);
create index reverse_reference_person on reverse_reference (organization_id, person_id);
create index reverse_reference_manager on reverse_reference (organization_id, manager_id);
create index reverse_reference_requested_by on reverse_reference (organization_id, requested_by_id);
create index reverse_reference_volunteer on reverse_reference (organization_id, volunteer_id);
call keep_apart('reverse_reference');
