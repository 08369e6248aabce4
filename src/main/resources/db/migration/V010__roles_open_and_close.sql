create table role (
  organization_id   uuid not null references organization,
  id                uuid not null,
  title             text not null,
  family            text,
  level             text,
  skills            text[] not null,
  skill_keys        text[] not null,
  locations         text[] not null,
  remote            boolean not null,
  pay_min           numeric,
  pay_max           numeric,
  pay_currency      text,
  pay_period        text,
  description       text,
  visibility        text not null,
  cover_title       text,
  cover_description text,
  kind              text not null,
  openings          integer not null,
  status            text not null,
  opened_at         timestamptz,
  closed_at         timestamptz,
  filled_by_id      uuid,
  version           bigint not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, filled_by_id) references person
);
create index role_updated on role (organization_id, updated_at, id);
create index role_filled_by on role (organization_id, filled_by_id);
call keep_apart('role');

create table hiring_team_member (
  organization_id uuid not null references organization,
  role_id         uuid not null,
  member_id       uuid not null,
  part            text not null,
  primary key (organization_id, role_id, member_id),
  foreign key (organization_id, role_id) references role on delete cascade,
  foreign key (organization_id, member_id) references member
);
create index hiring_team_member_member on hiring_team_member (organization_id, member_id);
call keep_apart('hiring_team_member');
