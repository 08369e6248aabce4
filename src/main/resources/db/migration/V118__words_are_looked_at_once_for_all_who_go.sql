-- A word by which nobody is found any more is forgotten with whoever bore it. Whether somebody else bears it is asked once for all
-- who go together, not once for each of them: of a word that a hundred thousand bear, asking takes long.
drop trigger search_words_go on person;
drop trigger search_words_go_by_change on person;

create function forget_words_of_nobody(of_organizations uuid[], words text[]) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  delete from search_word s
  where (s.organization_id, s.id) in (
    select k.organization_id, k.id
    from unnest(of_organizations, words) as w (organization_id, word)
    join search_word k on k.organization_id = w.organization_id and k.word = w.word
    where not exists (select from person p
      where p.organization_id = w.organization_id and string_to_array(p.search, ' ') @> array[w.word])
    for update of k skip locked);
$$;
revoke all on function forget_words_of_nobody from public;

create or replace function search_words_go() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform forget_words_of_nobody(array_agg(w.organization_id), array_agg(w.word))
  from (
    select distinct g.organization_id, unnest(string_to_array(g.search, ' ')) as word from gone g
  ) w;
  return null;
end $$;
create trigger search_words_go after delete on person
  referencing old table as gone for each statement execute function search_words_go();

create function search_words_go_by_change() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform forget_words_of_nobody(array_agg(w.organization_id), array_agg(w.word))
  from (
    select distinct g.organization_id, unnest(string_to_array(g.search, ' ')) as word
    from gone g
    join come c on c.organization_id = g.organization_id and c.id = g.id and c.search is distinct from g.search
  ) w;
  return null;
end $$;
revoke all on function search_words_go_by_change from public;
create trigger search_words_go_by_change after update on person
  referencing old table as gone new table as come for each statement execute function search_words_go_by_change();
