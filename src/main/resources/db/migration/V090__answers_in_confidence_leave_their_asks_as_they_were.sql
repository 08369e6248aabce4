-- When an ask was answered by a note whose writer is not named, and who knows. To everybody else the ask stands as if nobody
-- had answered yet: the moment of the answer would tell whose note it is.
alter table ask add confided_at timestamptz;
alter table ask add confided_to uuid[] not null default '{}';
-- Whether the team reads the note, without its writer's name.
alter table ask add confided_to_team boolean not null default false;

-- What was taken back is looked at too: an answer that came before may not be told apart from none.
drop index ask_watched;
create index ask_watched on ask (organization_id, id)
  where status in ('SENT', 'ANSWERED', 'WITHDRAWN') and shielded_at is null;
