-- Days on which nobody is expected to answer, beside Saturdays and Sundays.
create table holiday (
  organization_id uuid not null references organization,
  id              uuid not null,
  day             date not null,
  name            text not null,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id)
);
create index holiday_day on holiday (organization_id, day, id);
call keep_apart('holiday');
