-- What an organization says about its members' relationships; as long as it says nothing, there is no row.
create table relationship_policy (
  organization_id  uuid not null references organization,
  id               uuid not null,
  -- Whether a tie of one member may stand on another member's path, unless its owner says otherwise.
  ties_shared      boolean not null,
  -- Whether something may be asked of people whose tie is cold only with a reason.
  warm_up_required boolean not null,
  version          bigint not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  primary key (organization_id, id),
  constraint relationship_policy_is_one unique (organization_id)
);
call keep_apart('relationship_policy');

-- A relationship of a member with a person. It is the member's own.
create table tie (
  organization_id uuid not null references organization,
  id              uuid not null,
  member_id       uuid not null,
  person_id       uuid not null,
  how             text not null,
  -- As given, 2019, 2019-03 or 2019-03-14; beside it the earliest day that it can mean.
  since           text,
  since_day       date,
  -- What the member thinks of it themselves.
  strength        integer constraint tie_strength_is_one_to_five check (strength between 1 and 5),
  tags            text[] not null,
  ideal           text,
  longest         text,
  note            text,
  -- Whether it may stand on other members' paths; absent: as the organization has it.
  shown           boolean,
  -- Brought by a file, and not touched by the member since.
  imported        boolean not null,
  snoozed_until   date,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, person_id) references person on delete cascade,
  constraint tie_is_one_for_member_and_person unique (organization_id, member_id, person_id)
);
create index tie_person on tie (organization_id, person_id);
call keep_apart('tie');

-- How often a member wants to be in touch with those who bear a tag.
create table tag_cadence (
  organization_id uuid not null references organization,
  id              uuid not null,
  member_id       uuid not null,
  tag             text not null,
  ideal           text not null,
  longest         text,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  constraint tag_cadence_is_one_for_member_and_tag unique (organization_id, member_id, tag)
);
call keep_apart('tag_cadence');

-- That a member and a person were in touch.
create table touchpoint (
  organization_id uuid not null references organization,
  id              uuid not null,
  member_id       uuid not null,
  person_id       uuid not null,
  kind            text not null,
  at              timestamptz not null,
  initiated_by    text not null,
  help            text not null,
  note            text,
  -- Taken from a calendar and not confirmed: kept, and no sign of being in touch.
  automatic       boolean not null,
  -- By what it is known again when the same calendar comes once more.
  source_key      text,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, person_id) references person on delete cascade,
  constraint touchpoint_is_taken_from_a_calendar_once unique (organization_id, member_id, person_id, source_key)
);
create index touchpoint_member on touchpoint (organization_id, member_id, at desc, id desc);
create index touchpoint_tie on touchpoint (organization_id, member_id, person_id, at) include (kind, automatic, help);
create index touchpoint_person on touchpoint (organization_id, person_id);
call keep_apart('touchpoint');

-- A member's good word for a person, for no role in particular.
create table advocacy (
  organization_id  uuid not null references organization,
  id               uuid not null,
  member_id        uuid not null,
  person_id        uuid not null,
  how              text not null,
  text             text not null,
  first_hand       boolean not null,
  would_work_again boolean,
  version          bigint not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, person_id) references person on delete cascade,
  constraint advocacy_is_one_for_member_and_person unique (organization_id, member_id, person_id)
);
create index advocacy_person on advocacy (organization_id, person_id, id);
call keep_apart('advocacy');
