-- The asks of which a note may be, as far as those can tell who may not know: in confidence of all that were open when it came.
alter table note add may_be_of uuid[] not null default '{}';
update note n set may_be_of = case n.tier
  when 'CONFIDENTIAL' then array(
    select a.id from ask a where a.organization_id = n.organization_id and a.request_id = n.request_id order by a.id)
  else array[n.ask_id] end;

-- What was declined is looked at too: somebody may have answered in confidence before.
drop index ask_watched;
create index ask_watched on ask (organization_id, id)
  where status in ('SENT', 'ANSWERED', 'DECLINED', 'WITHDRAWN') and shielded_at is null;
