create table webhook (
  organization_id uuid not null references organization,
  id              uuid not null,
  url             text not null,
  types           text[] not null,
  description     text,
  -- Whose it is: sent is what this key, or this member, may be told.
  caller_id       uuid not null,
  member_id       uuid,
  enabled         boolean not null,
  disabled_by     text,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member
);
create index webhook_member on webhook (organization_id, member_id);
call keep_apart('webhook');

-- Behind which event deliveries have been made for all of a webhook's.
create table webhook_position (
  organization_id uuid not null,
  webhook_id      uuid not null,
  batch           bigint not null,
  arrival         bigint not null,
  primary key (organization_id, webhook_id),
  foreign key (organization_id, webhook_id) references webhook on delete cascade
);
call keep_apart('webhook_position');

-- By what deliveries are signed: the newest, and until its end the one before.
create table webhook_secret (
  organization_id uuid not null,
  webhook_id      uuid not null,
  number          integer not null,
  key_id          uuid not null,
  sealed          bytea not null,
  good_until      timestamptz,
  created_at      timestamptz not null,
  primary key (organization_id, webhook_id, number),
  foreign key (organization_id, webhook_id) references webhook on delete cascade,
  foreign key (organization_id, key_id) references data_key
);
create index webhook_secret_key on webhook_secret (organization_id, key_id);
call keep_apart('webhook_secret');

-- One event for one webhook. Of one subject, one is on its way at a time, in the order of the events.
create table delivery (
  organization_id uuid not null,
  id              uuid not null,
  webhook_id      uuid not null,
  event_id        uuid not null,
  type            text not null,
  subject_id      uuid not null,
  batch           bigint not null,
  arrival         bigint not null,
  status          text not null,
  attempts        integer not null,
  next_at         timestamptz not null,
  -- Which instance tries it at the moment, and when that is taken for dead.
  taken           uuid,
  taken_until     timestamptz,
  body            text,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  constraint delivery_is_one_events_to_a_webhook unique (organization_id, webhook_id, event_id),
  foreign key (organization_id, webhook_id) references webhook on delete cascade
);
create index delivery_due on delivery (organization_id, webhook_id, next_at) where status = 'WAITING';
create index delivery_of_subject on delivery (organization_id, webhook_id, subject_id, batch, arrival)
  where status = 'WAITING';
create index delivery_age on delivery (organization_id, created_at);
call keep_apart('delivery');

create table delivery_attempt (
  organization_id uuid not null,
  delivery_id     uuid not null,
  id              uuid not null,
  at              timestamptz not null,
  took_ms         integer not null,
  status          integer,
  failure         text,
  primary key (organization_id, delivery_id, id),
  foreign key (organization_id, delivery_id) references delivery on delete cascade
);
call keep_apart('delivery_attempt');

-- Which organizations have something to send now: ids, and nothing of what.
create function organizations_with_deliveries(at timestamptz) returns table (organization_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct w.organization_id
  from webhook w
  join webhook_position p on p.organization_id = w.organization_id and p.webhook_id = w.id
  where w.enabled
    and (exists (select from outbox o where o.organization_id = w.organization_id and o.batch is null)
      or exists (select from outbox o
        where o.organization_id = w.organization_id and (o.batch, o.arrival) > (p.batch, p.arrival))
      or exists (select from delivery d
        where d.organization_id = w.organization_id and d.webhook_id = w.id and d.status = 'WAITING'
          and d.next_at <= at and (d.taken_until is null or d.taken_until < at)))
$$;
revoke all on function organizations_with_deliveries from public;
grant execute on function organizations_with_deliveries to "${service}";
