-- What the people of an organization are found by, word for word: misspelt words are looked for among these, which are few, and
-- people among those who have such a word. To hold each wanted word against the whole of each person is a hundred times as dear.
create table search_word (
  organization_id uuid not null references organization,
  id              uuid not null default gen_random_uuid(),
  word            text not null,
  primary key (organization_id, id)
);
create index search_word_word on search_word (organization_id, word);
create index search_word_trigrams on search_word using gin (organization_id, word gin_trgm_ops);
call keep_apart('search_word');
insert into search_word (organization_id, word)
  select distinct p.organization_id, w.word from person p, unnest(string_to_array(p.search, ' ')) as w (word) where w.word <> '';

drop index person_search_trigrams;
create index person_search_words on person using gin (organization_id, string_to_array(search, ' '));

-- Words come to be known with whoever is added or changed. Those that are known already are held, so that nobody forgets them meanwhile;
-- two who add the same at once both write it, which does no harm, rather than wait for each other. As the owner, whom policies
-- do not keep from indexes: the rows are those that were just written under them.
create function search_words_come() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with words as (
    select distinct c.organization_id, w.word from come c, unnest(string_to_array(c.search, ' ')) as w (word) where w.word <> ''
  ), held as (
    select s.organization_id, s.word from search_word s
    where (s.organization_id, s.word) in (select w.organization_id, w.word from words w)
    order by s.id for key share
  )
  insert into search_word (organization_id, word)
    select w.organization_id, w.word from words w
    where not exists (select from held h where h.organization_id = w.organization_id and h.word = w.word);
  return null;
end $$;
create trigger search_words_come after insert on person
  referencing new table as come for each statement execute function search_words_come();
create trigger search_words_come_by_change after update on person
  referencing new table as come for each statement execute function search_words_come();

-- A word by which nobody is found any more is forgotten with whoever bore it.
create function search_words_go() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from search_word s
  where (s.organization_id, s.id) in (
    select k.organization_id, k.id
    from unnest(string_to_array(old.search, ' ')) as g (word)
    join search_word k on k.organization_id = old.organization_id and k.word = g.word
    where not exists (select from person p
      where p.organization_id = old.organization_id and string_to_array(p.search, ' ') @> array[g.word])
    for update of k skip locked);
  return null;
end $$;
create trigger search_words_go after delete on person for each row execute function search_words_go();
create trigger search_words_go_by_change after update on person for each row
  when (old.search is distinct from new.search) execute function search_words_go();

-- Who has, for each of the wanted words, one that is like it or that it is a part of; and how like, from 0 to 1. Of the organization at
-- hand and no other: as the owner it is held by no policy, which would keep these operators, that are not known to leak nothing,
-- from the indexes. A similarity of 0.45 forgives one wrong letter in seven.
create function people_like(words text[], parts text[]) returns table (person_id uuid, nearness real)
language sql stable security definer rows 100 set search_path = public, pg_temp
set pg_trgm.word_similarity_threshold = '0.45' as $$
  with ours as materialized (
    select nullif(current_setting('app.organization', true), '')::uuid as id
  ), alike as materialized (
    select a.n, s.word, max(word_similarity(a.word, s.word)) as near
    from unnest(words, parts) with ordinality as a (word, part, n)
    cross join lateral (
      select s.word from search_word s where s.organization_id = (select id from ours) and a.word <% s.word
      union
      select s.word from search_word s where s.organization_id = (select id from ours) and s.word like a.part
    ) s
    group by a.n, s.word
  ), found as (
    select p.id, a.n, max(a.near) as near
    from alike a
    join person p on p.organization_id = (select id from ours) and string_to_array(p.search, ' ') @> array[a.word]
    where p.merged_into_id is null
    group by p.id, a.n
  )
  select f.id, (sum(round(f.near * 10000)) / (10000 * cardinality(words)))::real
  from found f
  group by f.id
  having count(*) = cardinality(words)
$$;
revoke all on function people_like from public;
grant execute on function people_like to "${service}";
