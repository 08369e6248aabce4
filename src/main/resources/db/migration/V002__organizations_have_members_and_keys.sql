create table organization (
  organization_id uuid primary key,
  name            text not null,
  time_zone       text not null default 'UTC',
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null
);
call keep_apart('organization');

create table member (
  organization_id uuid not null references organization,
  id              uuid not null,
  name            text not null,
  email           text not null,
  email_key       text not null,
  access          text[] not null,
  person_id       uuid,
  deactivated_at  timestamptz,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  constraint member_email_is_one_members unique (organization_id, email_key)
);
create index member_person on member (organization_id, person_id);
call keep_apart('member');

-- Who a member is to an identity provider: never the mail address, which can change hands.
create table member_identity (
  organization_id uuid not null,
  issuer          text not null,
  subject         text not null,
  member_id       uuid not null,
  created_at      timestamptz not null,
  primary key (organization_id, issuer, subject),
  foreign key (organization_id, member_id) references member
);
create index member_identity_member on member_identity (organization_id, member_id);
create index member_identity_subject on member_identity (issuer, subject);
call keep_apart('member_identity');

create table api_key (
  organization_id uuid not null references organization,
  id              uuid not null,
  name            text not null,
  permissions     text[] not null,
  member_id       uuid,
  prefix          text not null,
  hash            bytea not null,
  earlier_prefix  text,
  earlier_hash    bytea,
  earlier_until   timestamptz,
  expires_at      timestamptz,
  revoked_at      timestamptz,
  last_used_at    timestamptz,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  constraint api_key_prefix_is_one_keys unique (organization_id, prefix)
);
create index api_key_member on api_key (organization_id, member_id);
create index api_key_by_prefix on api_key (prefix);
create index api_key_by_earlier_prefix on api_key (earlier_prefix) where earlier_prefix is not null;
call keep_apart('api_key');

-- The doors through which a caller is known before an organization is: they run as the owner, answer for one key or one
-- identity at a time, and are all that the service can see across organizations.
create function find_api_key(wanted_prefix text, at timestamptz)
returns table (organization_id uuid, id uuid, hash bytea, permissions text[], member_id uuid, member_access text[])
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  return query
    select k.organization_id, k.id, case when k.prefix = wanted_prefix then k.hash else k.earlier_hash end,
      k.permissions, k.member_id, m.access
    from api_key k
    left join member m on m.organization_id = k.organization_id and m.id = k.member_id
    where (k.prefix = wanted_prefix or (k.earlier_prefix = wanted_prefix and k.earlier_until > at))
      and k.revoked_at is null and (k.expires_at is null or k.expires_at > at) and m.deactivated_at is null;
  update api_key k set last_used_at = at
    where (k.prefix = wanted_prefix or k.earlier_prefix = wanted_prefix)
      and (k.last_used_at is null or k.last_used_at < at - interval '1 minute');
end $$;
revoke all on function find_api_key from public;
grant execute on function find_api_key to "${service}";

create function find_identity(wanted_issuer text, wanted_subject text)
returns table (organization_id uuid, member_id uuid, access text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select m.organization_id, m.id, m.access
  from member_identity i
  join member m on m.organization_id = i.organization_id and m.id = i.member_id
  where i.issuer = wanted_issuer and i.subject = wanted_subject and m.deactivated_at is null
$$;
revoke all on function find_identity from public;
grant execute on function find_identity to "${service}";

create function find_member_by_email(wanted_email_key text)
returns table (organization_id uuid, member_id uuid, access text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select m.organization_id, m.id, m.access from member m
  where m.email_key = wanted_email_key and m.deactivated_at is null
$$;
create index member_email_key on member (email_key);
revoke all on function find_member_by_email from public;
grant execute on function find_member_by_email to "${service}";

create function any_organization() returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from organization)
$$;
revoke all on function any_organization from public;
grant execute on function any_organization to "${service}";

-- The first answer to each write that came with an Idempotency-Key.
create table idempotency (
  organization_id uuid not null references organization,
  caller_id       uuid not null,
  key             text not null,
  fingerprint     bytea not null,
  status          integer not null,
  location        text,
  etag            text,
  body            text,
  created_at      timestamptz not null,
  primary key (organization_id, caller_id, key)
);
create index idempotency_age on idempotency (organization_id, created_at);
call keep_apart('idempotency');

-- Links by which somebody without an account does one thing. What opens a link is kept as its hash only.
create table one_time_link (
  organization_id uuid not null references organization,
  id              uuid not null,
  hash            bytea not null,
  purpose         text not null,
  subject_id      uuid not null,
  expires_at      timestamptz not null,
  closed_at       timestamptz,
  created_at      timestamptz not null,
  primary key (organization_id, id)
);
create index one_time_link_hash on one_time_link (hash);
create index one_time_link_subject on one_time_link (organization_id, subject_id);
call keep_apart('one_time_link');

-- Whoever holds a link is in no organization; this tells whose it is, and nothing more.
create function find_one_time_link(wanted_hash bytea, wanted_purpose text)
returns table (organization_id uuid, subject_id uuid, expires_at timestamptz, closed_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.organization_id, l.subject_id, l.expires_at, l.closed_at
  from one_time_link l
  where l.hash = wanted_hash and l.purpose = wanted_purpose
$$;
revoke all on function find_one_time_link from public;
grant execute on function find_one_time_link to "${service}";
