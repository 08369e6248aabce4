-- Extensions are trusted ones: the owner of the database may create them without being a superuser.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;
create extension if not exists btree_gist;

-- Puts a table that carries organization_id under row-level security and gives it to the service. Where no organization
-- is set the comparison is with null, so nothing is seen and nothing can be written.
create procedure keep_apart(what regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', what);
  execute format(
    'create policy one_organization on %s
       using (organization_id = nullif(current_setting(''app.organization'', true), '''')::uuid)
       with check (organization_id = nullif(current_setting(''app.organization'', true), '''')::uuid)', what);
  execute format('grant select, insert, update, delete on %s to "${service}"', what);
end $$;

-- What all instances of the service share and no organization owns.
create table installation (
  only_one      boolean primary key default true constraint installation_is_one check (only_one),
  cursor_secret bytea not null
);
insert into installation (cursor_secret)
  values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));
grant select on installation to "${service}";
