create table import_run (
  organization_id uuid not null references organization,
  id              uuid not null,
  member_id       uuid,
  format          text not null,
  file_name       text,
  dry_run         boolean not null,
  status          text not null,
  row_count       integer not null,
  done            integer not null,
  created         integer not null,
  updated         integer not null,
  skipped         integer not null,
  refused         integer not null,
  failure_code    text,
  failure         text,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member
);
create index import_run_member on import_run (organization_id, member_id);
call keep_apart('import_run');

-- The file itself, until it is done with: what was accepted survives whatever befalls the service.
create table import_part (
  organization_id uuid not null references organization,
  import_id       uuid not null,
  part            integer not null,
  content         bytea not null,
  primary key (organization_id, import_id, part),
  foreign key (organization_id, import_id) references import_run on delete cascade
);
-- Compressing what is read once and thrown away is not worth its while.
alter table import_part alter column content set storage external;
call keep_apart('import_part');

create table import_row (
  organization_id uuid not null references organization,
  import_id       uuid not null,
  number          integer not null,
  line            integer,
  outcome         text not null,
  person_id       uuid,
  code            text,
  sentence        text,
  warnings        jsonb not null,
  primary key (organization_id, import_id, number),
  foreign key (organization_id, import_id) references import_run on delete cascade,
  foreign key (organization_id, person_id) references person on delete set null (person_id)
);
create index import_row_person on import_row (organization_id, person_id);
call keep_apart('import_row');

-- db-scheduler's own table: what is to be done, and by which instance it is being done. It holds ids only.
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to "${service}";
