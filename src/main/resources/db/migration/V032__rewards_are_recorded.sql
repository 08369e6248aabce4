-- What a policy promised for a hire. A record only: nothing is paid here.
create table reward (
  organization_id   uuid not null references organization,
  id                uuid not null,
  referral_id       uuid not null,
  member_id         uuid not null,
  policy_number     integer not null,
  tier              text not null,
  amount            numeric not null,
  currency          text not null,
  due_at            timestamptz not null,
  status            text not null,
  rule              text,
  rule_version      integer,
  paid_at           timestamptz,
  payment_reference text,
  version           bigint not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, referral_id) references referral on delete cascade,
  foreign key (organization_id, member_id) references member,
  constraint reward_is_forfeited_by_a_rule check ((status = 'FORFEITED') = (rule is not null))
);
create index reward_referral on reward (organization_id, referral_id, id);
create index reward_member on reward (organization_id, member_id);
create index reward_due on reward (organization_id, due_at) where status = 'PENDING';
call keep_apart('reward');
