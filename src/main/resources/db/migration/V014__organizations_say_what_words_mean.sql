-- What an organization's own words mean: of skills, levels, kinds of work and places. Spellings and meanings are as the
-- service folds them; a place's is its key and those of all that it lies in, innermost first: berlin<de<eu<eea<europe.
create table synonym (
  organization_id uuid not null references organization,
  id              uuid not null,
  kind            text not null,
  name            text not null,
  means           text not null,
  spelling        text not null,
  meaning         text not null,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  constraint synonym_means_one_thing unique (organization_id, kind, spelling)
);
create index synonym_meaning on synonym (organization_id, kind, meaning);
call keep_apart('synonym');

-- By what a synonym is looked up: a place by its own key.
create function spelled(kind text, spelling text) returns text language sql immutable parallel safe as
  $$ select case kind when 'PLACE' then split_part(spelling, '<', 1) else spelling end $$;

-- The lock around an organization's words.
create function words_of(organization uuid) returns bigint language sql immutable parallel safe as
  $$ select hashtextextended('words of ' || organization, 0) $$;

-- What spellings mean in an organization, each meaning once, in one order whatever theirs. Whoever stores the answer stores it before
-- somebody changes what words mean, or sees that change: it waits for such a change that is under way, and such a
-- change waits for it. Hence volatile, so that the words are read after the waiting.
create function meanings(organization uuid, wanted text, spellings text[]) returns text[] language plpgsql as $$
begin
  if cardinality(spellings) = 0 then
    return spellings;
  end if;
  perform pg_advisory_xact_lock_shared(words_of(organization));
  return array(
    select distinct coalesce(s.meaning, w.spelling) collate "C"
    from unnest(spellings) as w (spelling)
    left join synonym s
      on s.organization_id = organization and s.kind = wanted and s.spelling = spelled(wanted, w.spelling)
    order by 1);
end $$;

-- What one spelling means, for searching: it waits for nobody.
create function meaning(organization uuid, wanted text, spelling text) returns text language sql stable as $$
  select coalesce((select s.meaning from synonym s
    where s.organization_id = organization and s.kind = wanted and s.spelling = spelled(wanted, $3)), $3)
$$;

-- The places themselves, and with them all that they lie in.
create function places_named(places text[]) returns text[] language sql immutable parallel safe as
  $$ select array(select distinct split_part(place, '<', 1) collate "C" from unnest(places) as p (place) order by 1) $$;

create function places_around(places text[]) returns text[] language sql immutable parallel safe as
  $$ select array(select distinct a.key collate "C"
    from unnest(places) as p (place), string_to_table(place, '<') as a (key)
    order by 1) $$;

-- A person's skills as their spellings fold; skill_keys holds what these mean, whoever writes them.
alter table person add skill_spellings text[] not null default '{}';
update person set skill_spellings = skill_keys;
alter table person alter skill_keys set default '{}';

create function person_words_mean() returns trigger language plpgsql as $$
begin
  new.skill_keys := meanings(new.organization_id, 'SKILL', new.skill_spellings);
  return new;
end $$;
create trigger person_words_mean before insert on person for each row execute function person_words_mean();
create trigger person_words_mean_something_else before update on person for each row
  when (new.skill_spellings is distinct from old.skill_spellings) execute function person_words_mean();
