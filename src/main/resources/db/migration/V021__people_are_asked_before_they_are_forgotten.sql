alter table wishlist_entry add asked_at timestamptz;
create index wishlist_entry_keep_until on wishlist_entry (organization_id, status, keep_until);

-- Who was forgotten and shall not come back by the next file: keyed hashes of what they were recognised by, and nothing else.
alter table installation add suppression_secret bytea;
update installation
  set suppression_secret = sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
alter table installation alter suppression_secret set not null;

create table suppression (
  organization_id uuid not null references organization,
  id              uuid not null,
  reason          text not null,
  created_at      timestamptz not null,
  primary key (organization_id, id)
);
call keep_apart('suppression');

create table suppression_key (
  organization_id uuid not null references organization,
  suppression_id  uuid not null,
  kind            text not null,
  hash            bytea not null,
  primary key (organization_id, suppression_id, kind, hash),
  foreign key (organization_id, suppression_id) references suppression on delete cascade
);
create index suppression_key_hash on suppression_key (organization_id, hash);
call keep_apart('suppression_key');
