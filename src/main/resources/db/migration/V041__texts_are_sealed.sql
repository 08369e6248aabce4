-- The keys under which an organization's sealed texts are kept, each wrapped by a key of the service's that is not in here.
create table data_key (
  organization_id uuid not null references organization,
  id              uuid not null,
  -- By name, which of the service's keys wrapped it.
  service_key     text not null,
  wrapped         bytea,
  created_at      timestamptz not null,
  retired_at      timestamptz,
  destroyed_at    timestamptz,
  primary key (organization_id, id),
  constraint data_key_is_there_or_destroyed check ((wrapped is null) = (destroyed_at is not null))
);
create unique index data_key_is_current_once on data_key (organization_id) where retired_at is null;
call keep_apart('data_key');

-- What a note says, as first written and as corrected since. Readable words stand in no column.
create table note_wording (
  organization_id uuid not null references organization,
  note_id         uuid not null,
  number          integer not null,
  key_id          uuid not null,
  sealed          bytea not null,
  created_at      timestamptz not null,
  primary key (organization_id, note_id, number),
  foreign key (organization_id, note_id) references note,
  foreign key (organization_id, key_id) references data_key
);
create index note_wording_key on note_wording (organization_id, key_id);
call keep_apart('note_wording');
