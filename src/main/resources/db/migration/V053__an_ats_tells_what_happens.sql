create table ats_connection (
  organization_id uuid not null references organization,
  id              uuid not null,
  name            text not null,
  kind            text not null,
  -- By what its events are verified: what is verified by a secret needs the secret itself.
  secret          text not null,
  -- Which of its stages is which of ours, where their names do not tell.
  stages          jsonb not null,
  -- What a referrer is told when their candidate is rejected there; without it no referral is closed by a rejection.
  rejection_word  text,
  closed_at       timestamptz,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id)
);
call keep_apart('ats_connection');

-- Whoever sends events is in no organization; this tells whose the connection is, and nothing more.
create function find_ats_connection(wanted uuid) returns table (organization_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.organization_id from ats_connection c where c.id = wanted and c.closed_at is null
$$;
create index ats_connection_by_id on ats_connection (id);
revoke all on function find_ats_connection from public;
grant execute on function find_ats_connection to "${service}";

create table ats_event (
  organization_id uuid not null references organization,
  id              uuid not null,
  connection_id   uuid not null,
  -- What tells one event from every other; sent again, it is the same.
  digest          bytea not null,
  type            text not null,
  kind            text not null,
  status          text not null,
  code            text,
  sentence        text,
  person_id       uuid,
  -- As it came; forgotten after thirty days.
  payload         text,
  received_at     timestamptz not null,
  primary key (organization_id, id),
  constraint ats_event_is_taken_once unique (organization_id, connection_id, digest),
  foreign key (organization_id, connection_id) references ats_connection on delete cascade,
  foreign key (organization_id, person_id) references person on delete set null (person_id)
);
create index ats_event_waiting on ats_event (organization_id, connection_id, id) where status = 'RECEIVED';
create index ats_event_connection on ats_event (organization_id, connection_id, id);
create index ats_event_person on ats_event (organization_id, person_id);
create index ats_event_age on ats_event (organization_id, received_at) where payload is not null;
call keep_apart('ats_event');

-- Who is who there.
create table ats_candidate (
  organization_id uuid not null references organization,
  connection_id   uuid not null,
  external_id     text not null,
  person_id       uuid not null,
  constraint ats_candidate_is_one_person primary key (organization_id, connection_id, external_id),
  foreign key (organization_id, connection_id) references ats_connection on delete cascade,
  foreign key (organization_id, person_id) references person on delete cascade
);
create index ats_candidate_person on ats_candidate (organization_id, person_id);
call keep_apart('ats_candidate');

-- The jobs there that were heard of, and which role of ours each is, once somebody has said so.
create table ats_job (
  organization_id uuid not null references organization,
  connection_id   uuid not null,
  external_id     text not null,
  name            text,
  role_id         uuid,
  constraint ats_job_is_one_role primary key (organization_id, connection_id, external_id),
  foreign key (organization_id, connection_id) references ats_connection on delete cascade,
  foreign key (organization_id, role_id) references role on delete set null (role_id)
);
create index ats_job_role on ats_job (organization_id, role_id);
call keep_apart('ats_job');
