-- Since when the guard has not said CLEAR any more of an ask, open or answered.
alter table ask add shielded_at timestamptz;
alter table ask add reminders integer not null default 0;
create index ask_watched on ask (organization_id, id) where status in ('SENT', 'ANSWERED') and shielded_at is null;
create index ask_suspended on ask (organization_id, asked_by_id) where status = 'SUSPENDED';
