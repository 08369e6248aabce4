-- Each policy ever made; the highest number holds. Number 1 is the service's own and stands in no row.
create table referral_policy (
  organization_id                  uuid not null references organization,
  id                               uuid not null,
  number                           integer not null,
  ownership_days                   integer not null,
  prior_contact_days               integer not null,
  acknowledge_within_business_days integer not null,
  update_every_business_days       integer not null,
  candidate_confirms               boolean not null,
  rewards                          jsonb not null,
  member_id                        uuid,
  created_at                       timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  constraint referral_policy_number_is_one_policys unique (organization_id, number)
);
create index referral_policy_member on referral_policy (organization_id, member_id);
call keep_apart('referral_policy');
-- What was promised stays as promised.
revoke update, delete on referral_policy from "${service}";

-- Links by which people without an account refer somebody, or come themselves: many times, within limits.
create table referral_link (
  organization_id uuid not null references organization,
  id              uuid not null,
  -- In whose name what comes by it is taken.
  member_id       uuid not null,
  kind            text not null,
  role_id         uuid,
  -- What the member says of whoever comes by a link of their own.
  endorsement     jsonb,
  expires_at      timestamptz not null,
  most            integer not null,
  most_a_day      integer not null,
  sent            integer not null,
  refused         integer not null,
  -- The day of 24 hours that is counted, and how many came on it.
  day_began_at    timestamptz not null,
  on_the_day      integer not null,
  closed_at       timestamptz,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, role_id) references role
);
create index referral_link_member on referral_link (organization_id, member_id, id);
create index referral_link_role on referral_link (organization_id, role_id);
call keep_apart('referral_link');

create table referral (
  organization_id    uuid not null references organization,
  id                 uuid not null,
  person_id          uuid not null,
  referrer_id        uuid not null,
  -- Who sent it, where it was sent on behalf of the referrer.
  sent_by_id         uuid,
  -- Who spoke, where it came by a link: somebody outside, for whom the referrer stands.
  outsider_id        uuid,
  link_id            uuid,
  -- The first of those that were sent together, for several roles: this one, if it stands alone.
  sent_with_id       uuid not null,
  role_id            uuid,
  standing           text not null,
  -- The referral that owns the person: this one, an earlier one of the same referrer, or the one it co-endorses.
  owning_referral_id uuid not null,
  policy_number      integer not null,
  stage              text not null,
  acknowledge_by     timestamptz not null,
  acknowledged_at    timestamptz,
  next_update_by     timestamptz,
  -- When its referrer was last told something.
  answered_at        timestamptz,
  closed_at          timestamptz,
  feedback_reason    text,
  feedback_text      text,
  -- Whether the candidate is asked, and what they said.
  confirmation       text not null,
  -- How much the candidate lets the referrer know.
  updates            text not null,
  version            bigint not null,
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references person,
  foreign key (organization_id, referrer_id) references member,
  foreign key (organization_id, sent_by_id) references member,
  foreign key (organization_id, outsider_id) references person,
  foreign key (organization_id, link_id) references referral_link,
  foreign key (organization_id, sent_with_id) references referral,
  foreign key (organization_id, role_id) references role,
  foreign key (organization_id, owning_referral_id) references referral,
  constraint referral_is_closed_with_a_word check (closed_at is null or feedback_reason is not null)
);
create unique index referral_is_sent_once
  on referral (organization_id, person_id, referrer_id, outsider_id, role_id) nulls not distinct where closed_at is null;
create index referral_person on referral (organization_id, person_id);
create index referral_referrer on referral (organization_id, referrer_id, id);
create index referral_role on referral (organization_id, role_id, id);
create index referral_sent_by on referral (organization_id, sent_by_id) where sent_by_id is not null;
create index referral_outsider on referral (organization_id, outsider_id) where outsider_id is not null;
create index referral_link_of on referral (organization_id, link_id) where link_id is not null;
create index referral_sent_with on referral (organization_id, sent_with_id);
-- What is owed, soonest first.
create index referral_to_acknowledge on referral (organization_id, acknowledge_by) where acknowledged_at is null;
create index referral_update_owed on referral (organization_id, next_update_by) where next_update_by is not null;
create index referral_owning_referral on referral (organization_id, owning_referral_id);
create index referral_updated on referral (organization_id, updated_at, id);
call keep_apart('referral');

-- Whose a person is, from when until when: one referrer's at any time.
create table referral_ownership (
  organization_id uuid not null references organization,
  referral_id     uuid not null,
  person_id       uuid not null,
  member_id       uuid not null,
  during          tstzrange not null,
  primary key (organization_id, referral_id),
  foreign key (organization_id, referral_id) references referral on delete cascade,
  foreign key (organization_id, person_id) references person,
  foreign key (organization_id, member_id) references member,
  constraint referral_ownership_is_one_referrers
    exclude using gist (organization_id with =, person_id with =, during with &&)
);
create index referral_ownership_person on referral_ownership (organization_id, person_id);
create index referral_ownership_member on referral_ownership (organization_id, member_id);
call keep_apart('referral_ownership');

-- By which rules a referral was taken, and what its referrer disclosed when they were asked.
create table referral_decision (
  organization_id uuid not null references organization,
  referral_id     uuid not null,
  rulings         jsonb not null,
  disclosures     jsonb not null,
  decided_at      timestamptz not null,
  primary key (organization_id, referral_id),
  foreign key (organization_id, referral_id) references referral on delete cascade
);
call keep_apart('referral_decision');
-- What was decided stays as decided.
revoke update on referral_decision from "${service}";

-- The good words: the referrer's own, and those that others add.
create table referral_endorsement (
  organization_id  uuid not null references organization,
  id               uuid not null,
  referral_id      uuid not null,
  member_id        uuid not null,
  -- Whose word it is, where the member stands for somebody outside.
  outsider_id      uuid,
  relationship     text not null,
  text             text not null,
  first_hand       boolean not null,
  would_work_again boolean,
  version          bigint not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, referral_id) references referral on delete cascade,
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, outsider_id) references person,
  constraint referral_endorsement_is_given_once unique (organization_id, referral_id, member_id)
);
create index referral_endorsement_outsider on referral_endorsement (organization_id, outsider_id)
  where outsider_id is not null;
create index referral_endorsement_member on referral_endorsement (organization_id, member_id);
call keep_apart('referral_endorsement');

-- What became of a referral, step by step, with what those who hire noted.
create table referral_step (
  organization_id uuid not null references organization,
  id              uuid not null,
  referral_id     uuid not null,
  stage           text not null,
  note            text,
  member_id       uuid,
  at              timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, referral_id) references referral on delete cascade,
  foreign key (organization_id, member_id) references member
);
create index referral_step_referral on referral_step (organization_id, referral_id, id);
create index referral_step_member on referral_step (organization_id, member_id);
call keep_apart('referral_step');

-- When an answer was owed and was not given by then: each once.
create table referral_breach (
  organization_id uuid not null references organization,
  referral_id     uuid not null,
  owed            text not null,
  due_at          timestamptz not null,
  noticed_at      timestamptz not null,
  primary key (organization_id, referral_id, owed, due_at),
  foreign key (organization_id, referral_id) references referral on delete cascade
);
call keep_apart('referral_breach');
revoke update on referral_breach from "${service}";

-- What a merge of two people did to a referral: whose right was the older, and how it was before.
create table referral_settlement (
  organization_id        uuid not null references organization,
  merge_id               uuid not null,
  referral_id            uuid not null,
  owning_referral_id     uuid not null,
  before_standing        text not null,
  before_owning_id       uuid not null,
  before_during          tstzrange,
  before_stage           text not null,
  before_next_update_by  timestamptz,
  before_acknowledged_at timestamptz,
  -- Whether it was closed since its referrer had said the same before.
  as_twice               boolean not null,
  settled_at             timestamptz not null,
  undone_at              timestamptz,
  primary key (organization_id, merge_id, referral_id),
  foreign key (organization_id, referral_id) references referral on delete cascade
);
create index referral_settlement_referral on referral_settlement (organization_id, referral_id);
call keep_apart('referral_settlement');

-- That a candidate said no, so that whoever referred them is not left without an answer. Nothing tells who it was.
create table referral_erasure (
  organization_id uuid not null references organization,
  referral_id     uuid not null,
  referrer_id     uuid not null,
  erased_at       timestamptz not null,
  primary key (organization_id, referral_id),
  foreign key (organization_id, referrer_id) references member
);
create index referral_erasure_referrer on referral_erasure (organization_id, referrer_id);
call keep_apart('referral_erasure');
revoke update on referral_erasure from "${service}";
