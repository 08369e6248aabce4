create table backchannel_request (
  organization_id uuid not null references organization,
  id              uuid not null,
  person_id       uuid not null,
  role_id         uuid not null,
  requested_by_id uuid not null,
  questions       jsonb not null,
  consent_id      uuid,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references person,
  foreign key (organization_id, role_id) references role,
  foreign key (organization_id, requested_by_id) references member,
  foreign key (organization_id, consent_id) references consent
);
create index backchannel_request_person on backchannel_request (organization_id, person_id);
create index backchannel_request_role on backchannel_request (organization_id, role_id);
create index backchannel_request_requested_by on backchannel_request (organization_id, requested_by_id);
create index backchannel_request_consent on backchannel_request (organization_id, consent_id);
call keep_apart('backchannel_request');

create table ask (
  organization_id uuid not null references organization,
  id              uuid not null,
  request_id      uuid not null,
  referee_id      uuid not null,
  via             text not null,
  -- Who speaks with the referee and writes the note; nobody where the referee answers by a link.
  member_id       uuid,
  asked_by_id     uuid not null,
  attestation     text,
  guard           jsonb not null,
  status          text not null,
  expires_at      timestamptz not null,
  answered_at     timestamptz,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, request_id) references backchannel_request,
  foreign key (organization_id, referee_id) references person,
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, asked_by_id) references member
);
-- A referee is asked once at a time for a request.
create unique index ask_is_open_once on ask (organization_id, request_id, referee_id) where status = 'SENT';
create index ask_request on ask (organization_id, request_id, id);
create index ask_referee on ask (organization_id, referee_id);
create index ask_member on ask (organization_id, member_id);
create index ask_asked_by on ask (organization_id, asked_by_id);
call keep_apart('ask');

create table note (
  organization_id uuid not null references organization,
  id              uuid not null,
  ask_id          uuid not null,
  request_id      uuid not null,
  -- The member who wrote it; nobody where the referee did.
  writer_id       uuid,
  first_hand      boolean not null,
  tier            text not null,
  reader_ids      uuid[] not null,
  -- How often it was worded; the words themselves are kept sealed, see note_wording.
  wordings        integer not null,
  expires_at      timestamptz not null,
  erased_at       timestamptz,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, ask_id) references ask,
  foreign key (organization_id, request_id) references backchannel_request,
  foreign key (organization_id, writer_id) references member,
  constraint note_answers_one_ask unique (organization_id, ask_id)
);
create index note_request on note (organization_id, request_id, id);
create index note_writer on note (organization_id, writer_id);
call keep_apart('note');

-- Who read which note, and why. Written with the read or there is no read; never changed, never removed by the service.
create table note_read (
  organization_id uuid not null references organization,
  id              uuid not null,
  note_id         uuid not null,
  member_id       uuid not null,
  purpose         text not null,
  created_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, note_id) references note,
  foreign key (organization_id, member_id) references member
);
create index note_read_note on note_read (organization_id, note_id, id);
create index note_read_member on note_read (organization_id, member_id);
call keep_apart('note_read');
revoke update, delete on note_read from "${service}";

-- An exposure is for a role, mostly.
alter table exposure add foreign key (organization_id, role_id) references role;
create index exposure_role on exposure (organization_id, role_id);
