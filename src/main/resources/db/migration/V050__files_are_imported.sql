-- A file that somebody sent, and how far the work on it has come.
create table import (
  organization_id  uuid not null references organization,
  id               uuid not null,
  member_id        uuid,
  -- The key or identity that sent it: whose it is where no member is.
  caller_id        uuid,
  format           text not null,
  file_name        text,
  dry_run          boolean not null,
  -- Whether whoever sent it may change people whom others brought.
  changes_people   boolean not null,
  -- In how many parts the file is kept until it is worked off.
  parts            integer not null,
  status           text not null,
  -- Unknown until the file was read through once.
  row_count        integer,
  done             integer not null,
  created          integer not null,
  updated          integer not null,
  skipped          integer not null,
  refused          integer not null,
  failure_code     text,
  failure_sentence text,
  version          bigint not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  constraint import_adds_up check (done = created + updated + skipped + refused)
);
create index import_member on import (organization_id, member_id);
call keep_apart('import');

-- The file itself, in pieces, until it is worked off: what was accepted is not lost with the machine that took it.
create table import_part (
  organization_id uuid not null references organization,
  import_id       uuid not null,
  part            integer not null,
  content         bytea not null,
  primary key (organization_id, import_id, part),
  foreign key (organization_id, import_id) references import on delete cascade
);
call keep_apart('import_part');

-- Hashes of what the rows so far are recognised by, until the file is worked off.
create table import_key (
  organization_id uuid not null references organization,
  import_id       uuid not null,
  key             uuid not null,
  primary key (organization_id, import_id, key),
  foreign key (organization_id, import_id) references import on delete cascade
);
call keep_apart('import_key');

-- What became of each row. It says nothing of what stood in the row.
create table import_row (
  organization_id uuid not null references organization,
  import_id       uuid not null,
  number          integer not null,
  line            integer not null,
  outcome         text not null,
  person_id       uuid,
  code            text,
  sentence        text,
  warnings        jsonb not null,
  primary key (organization_id, import_id, number),
  foreign key (organization_id, import_id) references import on delete cascade,
  foreign key (organization_id, person_id) references person on delete set null (person_id)
);
create index import_row_person on import_row (organization_id, person_id);
call keep_apart('import_row');
