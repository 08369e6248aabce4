-- Somebody asks a colleague to introduce them to somebody.
create table introduction (
  organization_id uuid not null references organization,
  id              uuid not null,
  asker_id        uuid not null,
  connector_id    uuid not null,
  target_id       uuid not null,
  purpose         text not null,
  blurb           text not null,
  topic           text,
  -- Why it was asked although the tie was cold.
  reason          text,
  attestation     text,
  -- What really happened; the asker is told less.
  stage           text not null constraint introduction_stage check (stage in ('ASKED', 'PASSED_ON', 'ACCEPTED', 'DECLINED')),
  -- Whether it keeps others from asking for the same person. A declined one does until its deadline, like one that is ignored.
  live            boolean not null,
  words           text,
  never_again     boolean not null default false,
  deadline        timestamptz not null,
  passed_on_at    timestamptz,
  answered_at     timestamptz,
  result          text,
  result_text     text,
  thanks          text,
  result_at       timestamptz,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, asker_id) references member,
  foreign key (organization_id, connector_id) references member,
  foreign key (organization_id, target_id) references person on delete cascade
);
create unique index introduction_lives_once_for_a_target on introduction (organization_id, target_id) where live;
create index introduction_target on introduction (organization_id, target_id);
create index introduction_asker on introduction (organization_id, asker_id, id);
create index introduction_connector on introduction (organization_id, connector_id, created_at);
create index introduction_due on introduction (organization_id, deadline) where live;
call keep_apart('introduction');
