-- Since when a note is of those that may have been counted.
alter table note add released_at timestamptz;

-- How a group of notes answers one question; told once, and never changed.
create table summary_tally (
  organization_id uuid not null references organization,
  id              uuid not null,
  request_id      uuid not null,
  tier            text not null,
  question        text not null,
  counts          jsonb not null,
  note_ids        uuid[] not null,
  created_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, request_id) references backchannel_request
);
create index summary_tally_request on summary_tally (organization_id, request_id, id);
call keep_apart('summary_tally');
revoke update, delete on summary_tally from "${service}";

-- What is decided by what referees say, when they are asked, and that the candidate knows.
alter table backchannel_request add purpose text;
alter table backchannel_request add stage text not null default 'FINAL';
alter table backchannel_request add candidate_told_at timestamptz;
alter table backchannel_request add candidate_told_by_id uuid;
alter table backchannel_request add foreign key (organization_id, candidate_told_by_id) references member;
create index backchannel_request_candidate_told_by on backchannel_request (organization_id, candidate_told_by_id);
create index note_expires on note (organization_id, expires_at) where erased_at is null;
