-- Puts the next events of the organization at hand in their order, the earliest first: so many at most that it is done long
-- before a statement must end, however many came while nobody read. Whoever reads events calls it first; one at a time does it.
create or replace function place_events() returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ours uuid := nullif(current_setting('app.organization', true), '')::uuid;
  next bigint;
begin
  if exists (select from outbox o where o.organization_id = ours and o.batch is null) then
    perform pg_advisory_xact_lock(hashtextextended('events ' || ours::text, 0));
    next := nextval('outbox_batch');
    update outbox o set batch = next
    from (
      select w.id from outbox w
      where w.organization_id = ours and w.batch is null
      order by w.arrival
      limit 5000
    ) earliest
    where o.organization_id = ours and o.id = earliest.id;
  end if;
end $$;
