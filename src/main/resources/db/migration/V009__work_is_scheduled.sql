-- The table of db-scheduler, as that library wants it. It holds ids of work that waits or runs, for the schedulers of all
-- instances to share, and nothing of any organization's.
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  state                text,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_alive on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to "${service}";

-- For whom the rounds are made: ids, and nothing else of anybody's.
create function every_organization() returns table (organization_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.organization_id from organization o
$$;
revoke all on function every_organization from public;
grant execute on function every_organization to "${service}";
