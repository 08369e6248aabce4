-- Where statements look into a table once for each of many rows, its policy would read the setting, and make an id of it, as often:
-- a tenth of what suggested referees cost. There it is read once in a statement. Where a statement reads a row or two it stays as
-- it is, for what is read once costs the beginning of each statement something.
create procedure look_up_organization_once(what regclass) language plpgsql as $$
begin
  execute format(
    'alter policy one_organization on %s
       using (organization_id = (select nullif(current_setting(''app.organization'', true), '''')::uuid))', what);
end $$;

call look_up_organization_once('member');
call look_up_organization_once('person');
call look_up_organization_once('contact_way');
call look_up_organization_once('search_word');
call look_up_organization_once('employment');
call look_up_organization_once('employer');
call look_up_organization_once('employer_domain');
call look_up_organization_once('no_contact');
call look_up_organization_once('consent');
call look_up_organization_once('tie');
call look_up_organization_once('known_tie');
call look_up_organization_once('declared_tie');
call look_up_organization_once('touchpoint');
call look_up_organization_once('tag_cadence');
call look_up_organization_once('wishlist_entry');
call look_up_organization_once('entry_history');
call look_up_organization_once('wake');
