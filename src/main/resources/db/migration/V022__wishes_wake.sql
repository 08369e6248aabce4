-- What a wish waits for: how its words fold (spellings), and what these mean to the organization (keys), which a trigger keeps
-- to them, whoever writes them.
alter table wishlist_entry
  -- One for each skill of wake_when, in its order.
  add wish_skill_spellings  text[] not null default '{}',
  add wish_skill_keys       text[] not null default '{}',
  add wish_family_spellings text[] not null default '{}',
  add wish_family_keys      text[] not null default '{}',
  add wish_level_spellings  text[] not null default '{}',
  add wish_level_keys       text[] not null default '{}',
  add wish_place_spellings  text[] not null default '{}',
  add wish_place_keys       text[] not null default '{}',
  add wish_place_within     text[] not null default '{}',
  -- One of its places says no more than that it is done from afar.
  add wish_from_afar        boolean not null default false,
  add wish_remote           boolean,
  add wish_pay_min          numeric,
  add wish_manager_ids      uuid[] not null default '{}',
  add wish_not_before       date,
  -- When it is to be held against the roles that are open; nothing: against roles only as they open and change.
  add judge_at              timestamptz,
  -- Whatever woke it at this version or an earlier one, its keeper has answered.
  add answered_version      bigint not null default -1;
create index wishlist_entry_to_judge on wishlist_entry (organization_id, judge_at) where judge_at is not null;
create index wishlist_entry_waits on wishlist_entry (organization_id, id) where status in ('WAITING', 'LAPSED');

create function wish_words_mean() returns trigger language plpgsql as $$
declare
  places constant text[] := meanings(new.organization_id, 'PLACE', new.wish_place_spellings);
begin
  new.wish_skill_keys := meanings(new.organization_id, 'SKILL', new.wish_skill_spellings);
  new.wish_family_keys := meanings(new.organization_id, 'FAMILY', new.wish_family_spellings);
  new.wish_level_keys := meanings(new.organization_id, 'LEVEL', new.wish_level_spellings);
  new.wish_place_keys := places_named(places);
  new.wish_place_within := places_around(places);
  return new;
end $$;
create trigger wish_words_mean before insert on wishlist_entry for each row execute function wish_words_mean();
create trigger wish_words_mean_something_else before update
  of wish_skill_spellings, wish_family_spellings, wish_level_spellings, wish_place_spellings on wishlist_entry
  for each row when (new.status in ('WAITING', 'WOKEN', 'IN_TALKS')) execute function wish_words_mean();

-- One pass over all that wait, for one version of a role: how far it came. A pass moves on in the transaction that judged.
create table waking (
  organization_id uuid not null references organization,
  id              uuid not null,
  role_id         uuid not null,
  role_version    bigint not null,
  -- All up to this entry are judged.
  after_id        uuid not null default '00000000-0000-0000-0000-000000000000',
  judged          bigint not null default 0,
  woken           bigint not null default 0,
  created_at      timestamptz not null,
  done_at         timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, role_id) references role on delete cascade,
  constraint waking_is_one_per_version unique (organization_id, role_id, role_version)
);
call keep_apart('waking');

-- What woke, or would have, had it not lapsed: each entry once for each version of a role, whoever judges it how often.
create table wake (
  organization_id uuid not null references organization,
  entry_id        uuid not null,
  role_id         uuid not null,
  role_version    bigint not null,
  outcome         text not null,
  -- The entry's, as it was judged.
  entry_version   bigint not null,
  score           integer not null,
  formula         text not null,
  matched         jsonb not null,
  missed          jsonb not null,
  unknown         jsonb not null,
  -- Which obstacle of a near-hire the role removes.
  because         text,
  judged_at       timestamptz not null,
  constraint wake_is_once_per_version primary key (organization_id, entry_id, role_id, role_version),
  foreign key (organization_id, entry_id) references wishlist_entry on delete cascade,
  foreign key (organization_id, role_id) references role on delete cascade
);
create index wake_role on wake (organization_id, role_id, role_version, (outcome = 'WOKEN'), score, entry_id);
call keep_apart('wake');
