-- A mail address that was handed on brings its new holder's identity; the member whose address it was stays who they are.
alter table member_identity
  add constraint member_identity_is_one_subject_of_its_issuer unique (organization_id, member_id, issuer);
-- The constraint's own index serves the foreign key.
drop index member_identity_member;
