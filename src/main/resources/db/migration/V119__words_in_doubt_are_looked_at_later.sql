-- Whether anybody still bears a word takes as long as it has bearers, and is not asked any more of all the words of all who go
-- together, nor every hour of all words that there are. Of few who go it is asked at once. What is kept, because somebody else
-- still bears it or many go at once, is in doubt: who bears it may be gone at the same moment. What is in doubt is looked at
-- later, once, however often it was doubted.
create table search_word_doubt (
  organization_id uuid not null references organization,
  id              uuid not null default gen_random_uuid(),
  word            text not null,
  primary key (organization_id, id)
);
create index search_word_doubt_word on search_word_doubt (organization_id, word);
call keep_apart('search_word_doubt');
-- Of what was forgotten until now something may have been left over.
insert into search_word_doubt (organization_id, word) select s.organization_id, s.word from search_word s;

-- What many bear, some of the organization's oldest and newest people bear, too: these are asked first, and only of what none
-- of them bears everybody is. Answers what nobody bears yet somebody holds, who is about to bear it: that stays.
drop function forget_words_of_nobody;
create function forget_words_of_nobody(of_organizations uuid[], words text[]) returns text[]
language sql volatile security definer set search_path = public, pg_temp as $$
  with asked as materialized (
    select w.organization_id, w.word from unnest(of_organizations, words) as w (organization_id, word)
  ), common as materialized (
    select distinct o.organization_id, unnest(string_to_array(p.search, ' ')) as word
    from (select distinct a.organization_id from asked a) o
    cross join lateral (
      (select p.search from person p where p.organization_id = o.organization_id order by p.id limit 50)
      union all
      (select p.search from person p where p.organization_id = o.organization_id order by p.id desc limit 50)
    ) p
  ), rare as materialized (
    select a.organization_id, a.word from asked a
    where not exists (select from common c where c.organization_id = a.organization_id and c.word = a.word)
  ), nobodys as materialized (
    select k.organization_id, k.id, k.word
    from rare w
    join search_word k on k.organization_id = w.organization_id and k.word = w.word
    where not exists (select from person p
      where p.organization_id = w.organization_id and string_to_array(p.search, ' ') @> array[w.word])
  ), free as materialized (
    select s.organization_id, s.id from search_word s
    where (s.organization_id, s.id) in (select n.organization_id, n.id from nobodys n)
    for update skip locked
  ), forgotten as (
    delete from search_word s using free f where s.organization_id = f.organization_id and s.id = f.id
  )
  select coalesce(array_agg(n.word), '{}') from nobodys n where n.id not in (select f.id from free f);
$$;
revoke all on function forget_words_of_nobody from public;

-- Forgets what nobody bears of so few words that it is done at once; the others are in doubt. A doubt that stands already is
-- held, so that it is looked at after this here is over; one that is just looked at, which may not see this here, is none.
create function doubt_words(of_organizations uuid[], words text[]) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if words is null then
    return;
  end if;
  if cardinality(words) <= 100 then
    perform forget_words_of_nobody(of_organizations, words);
  end if;
  with kept as materialized (
    select distinct w.organization_id, w.word
    from unnest(of_organizations, words) as w (organization_id, word)
    join search_word s on s.organization_id = w.organization_id and s.word = w.word
  ), doubted as materialized (
    select d.organization_id, d.word from kept k
    join search_word_doubt d on d.organization_id = k.organization_id and d.word = k.word
    for key share of d skip locked
  )
  insert into search_word_doubt (organization_id, word)
    select k.organization_id, k.word from kept k
    where not exists (select from doubted d where d.organization_id = k.organization_id and d.word = k.word);
end $$;
revoke all on function doubt_words from public;

create or replace function search_words_go() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform doubt_words(array_agg(w.organization_id), array_agg(w.word))
  from (
    select distinct g.organization_id, unnest(string_to_array(g.search, ' ')) as word from gone g
  ) w;
  return null;
end $$;

create or replace function search_words_go_by_change() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform doubt_words(array_agg(w.organization_id), array_agg(w.word))
  from (
    select distinct g.organization_id, w.word
    from gone g
    join come c on c.organization_id = g.organization_id and c.id = g.id and c.search is distinct from g.search
    cross join lateral (
      select unnest(string_to_array(g.search, ' ')) as word
      except
      select unnest(string_to_array(c.search, ' '))
    ) w
  ) w;
  return null;
end $$;

-- Looks at some of what is in doubt in the organization at hand and no other; whether anything is in doubt no more. A word
-- that somebody is about to bear stays in doubt, for they may not come after all.
drop function forget_search_words();
create function forget_doubted_words() returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ours uuid := nullif(current_setting('app.organization', true), '')::uuid;
  taken uuid[];
  looked_at text[];
  held text[];
begin
  select array_agg(d.id), array_agg(distinct d.word) into taken, looked_at
  from (
    select d.id, d.word from search_word_doubt d where d.organization_id = ours order by d.word limit 500 for update skip locked
  ) d;
  if taken is null then
    return false;
  end if;
  held := forget_words_of_nobody(array_fill(ours, array[cardinality(looked_at)]), looked_at);
  delete from search_word_doubt d where d.organization_id = ours and d.id = any (taken) and not d.word = any (held);
  return found;
end $$;
revoke all on function forget_doubted_words from public;
grant execute on function forget_doubted_words to "${service}";
