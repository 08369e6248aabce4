-- Who has a word like each of the wanted ones is asked of the index at once: of those who have but one of them, who are many times as
-- many, nobody is read. The words stand in the statement as texts, so that the index takes them and the planner knows how rare they are.
-- Its threshold may be set by whoever is no superuser once pg_trgm is loaded, which a call of it does.
select word_similarity('', '');

-- Who has, for each of the wanted words, one that is like it or that it is a part of; and how like, from 0 to 1. Of the organization at
-- hand and no other: as the owner it is held by no policy, which would keep these operators, that are not known to leak nothing,
-- from the indexes. A similarity of 0.45 forgives one wrong letter in seven.
create or replace function people_like(words text[], parts text[]) returns table (person_id uuid, nearness real)
language plpgsql stable security definer rows 100 set search_path = public, pg_temp
set pg_trgm.word_similarity_threshold = '0.45' as $$
declare
  ours uuid := nullif(current_setting('app.organization', true), '')::uuid;
  known text[];
  place int[];
  near real[];
  has_each text;
begin
  select array_agg(a.word), array_agg(a.n), array_agg(a.near)
  into known, place, near
  from (
    select a.n::int as n, s.word, max(word_similarity(a.word, s.word)) as near
    from unnest(words, parts) with ordinality as a (word, part, n)
    cross join lateral (
      select s.word from search_word s where s.organization_id = ours and a.word <% s.word
      union
      select s.word from search_word s where s.organization_id = ours and s.word like a.part
    ) s
    group by a.n, s.word
  ) a;
  select string_agg(format('string_to_array(p.search, '' '') && %L::text[]', a.alike), ' and ')
  into has_each
  from (select array_agg(a.word) as alike from unnest(known, place) as a (word, n) group by a.n) a
  having count(*) = cardinality(words);
  if has_each is null then
    return;
  end if;
  return query execute format($sql$
    select f.id, (sum(round(f.near * 10000)) / (10000 * $2))::real
    from (
      select p.id, a.n, max(a.near) as near
      from (
        select p.id, unnest(string_to_array(p.search, ' ')) as word
        from person p
        where p.organization_id = $1 and p.merged_into_id is null and %s
      ) p
      join unnest($3, $4, $5) as a (word, n, near) on a.word = p.word
      group by p.id, a.n
    ) f
    group by f.id $sql$, has_each)
  using ours, cardinality(words), known, place, near;
end $$;
