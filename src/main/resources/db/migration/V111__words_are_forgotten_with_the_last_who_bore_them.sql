-- Two who are forgotten at once each leave a word to the other, and a word that somebody is about to bear is left to them, who may not
-- come after all. What nobody bears any more is forgotten here, of the organization at hand and no other; as the owner, as all
-- that looks people up by their words. Answers how many.
create function forget_search_words() returns bigint
language sql volatile security definer set search_path = public, pg_temp as $$
  with ours as materialized (
    select nullif(current_setting('app.organization', true), '')::uuid as id
  ), borne_by_nobody as (
    select s.organization_id, s.id from search_word s
    where s.organization_id = (select id from ours)
      and not exists (select from person p
        where p.organization_id = s.organization_id and string_to_array(p.search, ' ') @> array[s.word])
    for update of s skip locked
  ), forgotten as (
    delete from search_word s using borne_by_nobody n
    where s.organization_id = n.organization_id and s.id = n.id
    returning s.id
  )
  select count(*) from forgotten
$$;
revoke all on function forget_search_words from public;
grant execute on function forget_search_words to "${service}";
