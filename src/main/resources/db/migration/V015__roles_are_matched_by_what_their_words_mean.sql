-- Beside what was written: how it folds (spelling), and what that means to the organization (key). A trigger keeps the
-- second to the first, whoever writes it.
alter table role
  add skill_spellings text[] not null default '{}',
  add family_spelling text,
  add family_key      text,
  add level_spelling  text,
  add level_key       text,
  -- A place and all that it lies in, innermost first: berlin<de<eu.
  add place_spellings text[] not null default '{}',
  add place_keys      text[] not null default '{}',
  -- The places and all that these lie in.
  add place_within    text[] not null default '{}',
  -- It says so, or one of its places does; from within its places, or from anywhere if it names none.
  add works_remotely  boolean not null default false;
update role set skill_spellings = skill_keys, works_remotely = remote;
alter table role alter skill_keys set default '{}';
create index role_skill_keys on role using gin (organization_id, skill_keys);

create function role_words_mean() returns trigger language plpgsql as $$
declare
  places constant text[] := meanings(new.organization_id, 'PLACE', new.place_spellings);
begin
  new.skill_keys := meanings(new.organization_id, 'SKILL', new.skill_spellings);
  new.family_key := (meanings(new.organization_id, 'FAMILY', array_remove(array[new.family_spelling], null)))[1];
  new.level_key := (meanings(new.organization_id, 'LEVEL', array_remove(array[new.level_spelling], null)))[1];
  new.place_keys := places_named(places);
  new.place_within := places_around(places);
  return new;
end $$;
create trigger role_words_mean before insert or update
  of skill_spellings, family_spelling, level_spelling, place_spellings on role
  for each row execute function role_words_mean();

-- Whether somebody who would work in one of these places could work for a role: it is in one of them or in a part of one,
-- or it is done remotely, from anywhere or from where such a place lies.
create function fits_place(
    role_keys text[], role_within text[], works_remotely boolean, wished_keys text[], wished_within text[])
  returns boolean language sql immutable parallel safe as $$
  select role_within && wished_keys
    or (works_remotely and (cardinality(role_keys) = 0 or wished_within && role_keys))
$$;
