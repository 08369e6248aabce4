-- Who somebody is after merges.
create function person_standing(of_organization uuid, wanted uuid) returns uuid
language sql stable as $$
  select coalesce(p.merged_into_id, p.id) from person p where p.organization_id = of_organization and p.id = wanted
$$;

-- What two people have to do with each other beside work, as declared. The lesser id stands first.
create table declared_tie (
  organization_id uuid not null references organization,
  id              uuid not null,
  one_id          uuid not null,
  other_id        uuid not null,
  kind            text not null,
  declared_by_id  uuid,
  created_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, one_id) references person on delete cascade,
  foreign key (organization_id, other_id) references person on delete cascade,
  foreign key (organization_id, declared_by_id) references member,
  constraint declared_tie_is_declared_once unique (organization_id, one_id, other_id, kind),
  constraint declared_tie_is_of_two check (one_id < other_id)
);
create index declared_tie_other on declared_tie (organization_id, other_id);
create index declared_tie_declared_by on declared_tie (organization_id, declared_by_id);
call keep_apart('declared_tie');

-- What tied those to each other who had to do with the hire when the referee was asked.
alter table ask add small_world jsonb not null default '[]';
