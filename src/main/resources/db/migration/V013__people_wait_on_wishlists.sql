create table wishlist_entry (
  organization_id   uuid not null references organization,
  id                uuid not null,
  wishlist_id       uuid not null,
  person_id         uuid not null,
  why               text not null,
  reason            text not null,
  tier              text not null,
  status            text not null,
  wake_when         jsonb,
  review_on         date,
  keep_until        date not null,
  snoozed_until     date,
  -- Why it was not to be; the role that it was about stands beside it, since not everybody may know of that.
  near_hire         jsonb,
  near_hire_role_id uuid,
  hired_role_id     uuid,
  owner_id          uuid,
  version           bigint not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, wishlist_id) references wishlist on delete cascade,
  foreign key (organization_id, person_id) references person,
  foreign key (organization_id, near_hire_role_id) references role,
  foreign key (organization_id, hired_role_id) references role,
  foreign key (organization_id, owner_id) references member
);
create unique index wishlist_entry_waits_once_per_person
  on wishlist_entry (organization_id, wishlist_id, person_id) where status in ('WAITING', 'WOKEN', 'IN_TALKS');
create index wishlist_entry_wishlist on wishlist_entry (organization_id, wishlist_id, id);
create index wishlist_entry_person on wishlist_entry (organization_id, person_id, id);
create index wishlist_entry_near_hire_role on wishlist_entry (organization_id, near_hire_role_id);
create index wishlist_entry_hired_role on wishlist_entry (organization_id, hired_role_id);
create index wishlist_entry_owner on wishlist_entry (organization_id, owner_id);
create index wishlist_entry_updated on wishlist_entry (organization_id, updated_at, id);
call keep_apart('wishlist_entry');

create table entry_history (
  organization_id uuid not null references organization,
  id              uuid not null,
  entry_id        uuid not null,
  at              timestamptz not null,
  status          text not null,
  member_id       uuid,
  note            text,
  primary key (organization_id, id),
  foreign key (organization_id, entry_id) references wishlist_entry on delete cascade,
  foreign key (organization_id, member_id) references member
);
create index entry_history_entry on entry_history (organization_id, entry_id, id);
create index entry_history_member on entry_history (organization_id, member_id);
call keep_apart('entry_history');
