-- One row per announced event, written in the transaction that made it true. A reader that takes rows by (xact, id), and
-- only those whose transaction is older than every running one, skips none, whatever commits when.
create table outbox (
  organization_id uuid not null references organization,
  id              uuid not null,
  xact            xid8 not null default pg_current_xact_id(),
  type            text not null,
  subject_id      uuid not null,
  member_id       uuid,
  data            jsonb not null,
  occurred_at     timestamptz not null,
  primary key (organization_id, id)
);
create index outbox_order on outbox (organization_id, xact, id);
create index outbox_subject on outbox (organization_id, subject_id, xact, id);
call keep_apart('outbox');
-- What was announced stays announced.
revoke update, delete on outbox from "${service}";
