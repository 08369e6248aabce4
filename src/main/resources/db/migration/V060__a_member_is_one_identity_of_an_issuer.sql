-- A mail address that was handed on brings its new holder's identity; the member whose address it was stays who they are.
alter table member_identity
  add constraint member_identity_is_one_subject_of_its_issuer unique (organization_id, member_id, issuer);
-- The constraint's own index serves the foreign key.
drop index member_identity_member;

-- A door like those through which callers are found: for one member who can still call, and nothing that was known changes.
create function bind_identity(
  in_organization uuid, wanted_member uuid, wanted_issuer text, wanted_subject text, at timestamptz)
returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into member_identity (organization_id, issuer, subject, member_id, created_at)
  select m.organization_id, wanted_issuer, wanted_subject, m.id, at from member m
  where m.organization_id = in_organization and m.id = wanted_member and m.deactivated_at is null
  on conflict do nothing
$$;
revoke all on function bind_identity from public;
grant execute on function bind_identity to "${service}";
