-- By which id another system knows a person.
create table person_external_id (
  organization_id uuid not null,
  id              uuid not null,
  person_id       uuid not null,
  system          text not null,
  external_id     text not null,
  version         bigint not null default 0,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  constraint external_id_is_one_persons unique (organization_id, system, external_id),
  foreign key (organization_id, person_id) references person on delete cascade
);
create index person_external_id_person on person_external_id (organization_id, person_id);
call keep_apart('person_external_id');
