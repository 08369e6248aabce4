create table wishlist (
  organization_id uuid not null references organization,
  id              uuid not null,
  name            text not null,
  purpose         text,
  visibility      text not null,
  -- The member who made it; nobody, where a tool's own key did.
  owner_id        uuid,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, owner_id) references member
);
create index wishlist_owner on wishlist (organization_id, owner_id);
call keep_apart('wishlist');

create table wishlist_member (
  organization_id uuid not null references organization,
  wishlist_id     uuid not null,
  member_id       uuid not null,
  primary key (organization_id, wishlist_id, member_id),
  foreign key (organization_id, wishlist_id) references wishlist on delete cascade,
  foreign key (organization_id, member_id) references member
);
create index wishlist_member_member on wishlist_member (organization_id, member_id);
call keep_apart('wishlist_member');
