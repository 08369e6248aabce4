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

create table referral (
  organization_id    uuid not null references organization,
  id                 uuid not null,
  person_id          uuid not null,
  referrer_id        uuid not null,
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
  version            bigint not null,
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references person,
  foreign key (organization_id, referrer_id) references member,
  foreign key (organization_id, role_id) references role,
  foreign key (organization_id, owning_referral_id) references referral,
  constraint referral_is_closed_with_a_word check (closed_at is null or feedback_reason is not null)
);
create unique index referral_is_sent_once
  on referral (organization_id, person_id, referrer_id, role_id) nulls not distinct where closed_at is null;
create index referral_person on referral (organization_id, person_id);
create index referral_referrer on referral (organization_id, referrer_id, id);
create index referral_role on referral (organization_id, role_id, id);
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
  constraint referral_endorsement_is_given_once unique (organization_id, referral_id, member_id)
);
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
