-- Events are put in their order after they have committed, in batches: all that has committed and has none yet gets the
-- next one. Within a batch they stand as they arrived. So none comes before one that was there when it was told, whatever
-- commits when; and of one subject, whose writers wait for each other, they stand as they happened, which the order of
-- transactions' ids would not promise where one began before another and came to the subject after it.
create sequence outbox_arrival;
create sequence outbox_batch;
drop index outbox_order;
drop index outbox_subject;
alter table outbox
  drop column xact,
  add column arrival bigint not null default nextval('outbox_arrival'),
  add column batch bigint;
create index outbox_order on outbox (organization_id, batch, arrival);
create index outbox_age on outbox (organization_id, occurred_at);
grant usage on sequence outbox_arrival to "${service}";

-- Puts the events of the organization at hand in their order. Whoever reads events calls it first; one at a time does it.
create function place_events() returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ours uuid := nullif(current_setting('app.organization', true), '')::uuid;
  next bigint;
begin
  if exists (select from outbox o where o.organization_id = ours and o.batch is null) then
    perform pg_advisory_xact_lock(hashtextextended('events ' || ours::text, 0));
    next := nextval('outbox_batch');
    update outbox o set batch = next where o.organization_id = ours and o.batch is null;
  end if;
end $$;
revoke all on function place_events from public;
grant execute on function place_events to "${service}";

-- Which of these organizations have events that came after that batch: ids, and nothing of what happened.
create function organizations_with_news(wanted uuid[], told bigint[]) returns table (organization_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.id
  from unnest(wanted, told) as w (id, batch)
  where exists (select from outbox o where o.organization_id = w.id and o.batch is null)
    or exists (select from outbox o where o.organization_id = w.id and o.batch > w.batch)
$$;
revoke all on function organizations_with_news from public;
grant execute on function organizations_with_news to "${service}";

-- What was announced stays announced until its time is over; the service itself can change or remove no single event.
create function forget_events(before timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from outbox o
  where o.organization_id = nullif(current_setting('app.organization', true), '')::uuid and o.occurred_at < before
$$;
revoke all on function forget_events from public;
grant execute on function forget_events to "${service}";
