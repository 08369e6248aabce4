-- What was announced stays announced until its time is over; the service itself can change or remove no single event. The
-- oldest go first, so many at most that it is done long before a statement must end; whether any went.
drop function forget_events(timestamptz);
create function forget_events(before timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ours uuid := nullif(current_setting('app.organization', true), '')::uuid;
begin
  delete from outbox o
  using (
    select w.id from outbox w
    where w.organization_id = ours and w.occurred_at < before
    order by w.occurred_at
    limit 5000
  ) oldest
  where o.organization_id = ours and o.id = oldest.id;
  return found;
end $$;
revoke all on function forget_events from public;
grant execute on function forget_events to "${service}";
