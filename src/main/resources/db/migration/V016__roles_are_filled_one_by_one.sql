alter table role
  -- By what outsiders know the cover; the role's own id would tell them of the role.
  add cover_id      uuid,
  add shaped_for_id uuid,
  add filled        integer not null default 0,
  -- Grows at each opening, and while it is open with all that a wish could match.
  add wake_version  bigint not null default 0,
  -- Nobody is kept for what a role says of them: it would tell of the role to whoever is told that they are still needed.
  drop constraint role_organization_id_filled_by_id_fkey,
  add foreign key (organization_id, filled_by_id) references person on delete set null (filled_by_id),
  add foreign key (organization_id, shaped_for_id) references person on delete set null (shaped_for_id);
update role set cover_id = gen_random_uuid() where cover_title is not null;
create index role_shaped_for on role (organization_id, shaped_for_id);
create unique index role_cover_is_of_one on role (organization_id, cover_id) where cover_id is not null;

-- Behind role_words_mean, in whose alphabetical wake it runs: by then it is known what the words mean.
create function role_words_wake() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.wake_version := (new.status = 'OPEN')::integer;
  elsif new.status = 'OPEN' and (old.status <> 'OPEN'
      or (new.family_key, new.level_key, new.skill_keys, new.place_keys, new.place_within, new.works_remotely,
          new.pay_min, new.pay_max, new.pay_currency, new.pay_period, new.visibility)
        is distinct from (old.family_key, old.level_key, old.skill_keys, old.place_keys, old.place_within,
          old.works_remotely, old.pay_min, old.pay_max, old.pay_currency, old.pay_period, old.visibility)) then
    new.wake_version := old.wake_version + 1;
  end if;
  return new;
end $$;
create trigger role_words_wake before insert or update on role for each row execute function role_words_wake();

-- Who took which opening.
create table role_filling (
  organization_id uuid not null references organization,
  role_id         uuid not null,
  person_id       uuid not null,
  at              timestamptz not null,
  primary key (organization_id, role_id, person_id),
  foreign key (organization_id, role_id) references role on delete cascade,
  foreign key (organization_id, person_id) references person on delete cascade
);
create index role_filling_person on role_filling (organization_id, person_id);
call keep_apart('role_filling');

create table role_history (
  organization_id uuid not null references organization,
  id              uuid not null,
  role_id         uuid not null,
  at              timestamptz not null,
  step            text not null,
  status          text not null,
  member_id       uuid,
  person_id       uuid,
  primary key (organization_id, id),
  foreign key (organization_id, role_id) references role on delete cascade,
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, person_id) references person on delete set null (person_id)
);
create index role_history_role on role_history (organization_id, role_id, id);
create index role_history_member on role_history (organization_id, member_id);
create index role_history_person on role_history (organization_id, person_id);
call keep_apart('role_history');
