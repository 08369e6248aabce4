-- Whether somebody wants to stand on paths and be asked for introductions, how often, and about what.
create table connecting (
  organization_id uuid not null references organization,
  id              uuid not null,
  person_id       uuid not null,
  open            boolean not null,
  -- Introductions asked for in a month of the calendar, at most; absent: no bound.
  per_month       integer constraint connecting_per_month_is_counted check (per_month >= 0),
  -- What they want to be asked about; none: anything.
  topics          text[] not null,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references person on delete cascade,
  constraint connecting_is_said_once unique (organization_id, person_id)
);
call keep_apart('connecting');
