-- Who sees a role, for features that stand before roles: what RoleVisibility says, word for word, which a test holds.
create function sees_role(organization uuid, role uuid, member uuid, opens_roles boolean) returns boolean
  language sql stable as $$
  select exists (select from role r
    where r.organization_id = $1 and r.id = $2 and
    ((r.visibility <> 'CONFIDENTIAL' and (r.status <> 'DRAFT' or $4))
      or exists (select from hiring_team_member t
        where t.organization_id = r.organization_id and t.role_id = r.id and t.member_id = $3)))
$$;

-- What named a role that never was counted for none.
delete from consent c
where c.role_id is not null
  and not exists (select from role r where r.organization_id = c.organization_id and r.id = c.role_id);
alter table consent add foreign key (organization_id, role_id) references role;
create index consent_role on consent (organization_id, role_id) where role_id is not null;
