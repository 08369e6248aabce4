-- The database and the two roles that Peacetime needs, made once by a superuser (or whoever may create roles and databases):
--
--   psql -v owner_password="$OWNER_PASSWORD" -v service_password="$SERVICE_PASSWORD" -f roles.sql postgres
--
-- Repeating it does no harm; it sets the passwords anew.
\set ON_ERROR_STOP on

select 'create role peacetime_owner' where not exists (select from pg_roles where rolname = 'peacetime_owner') \gexec
select 'create role peacetime_service' where not exists (select from pg_roles where rolname = 'peacetime_service') \gexec

-- Owns the tables and runs the migrations, and is used for nothing else.
alter role peacetime_owner with login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
-- The service itself: owns nothing, so that row-level security holds it and keeps organizations apart.
alter role peacetime_service with login nosuperuser nobypassrls nocreatedb nocreaterole password :'service_password';

-- Texts sort the same on every machine (no library of the machine has a say), and are UTF-8.
select $$create database peacetime encoding 'UTF8' locale 'C.UTF-8' template template0$$
 where not exists (select from pg_database where datname = 'peacetime') \gexec

-- To give a database to a role, whoever is no superuser must be a member of it (on most managed services).
select 'grant peacetime_owner to current_user'
 where not (select rolsuper from pg_roles where rolname = current_user)
   and not pg_has_role('peacetime_owner', 'MEMBER') \gexec
alter database peacetime owner to peacetime_owner;
revoke all on database peacetime from public;
grant connect on database peacetime to peacetime_service;

\connect peacetime
-- Nobody but the owner makes anything here. (Up to PostgreSQL 14 everybody could; a database that was restored still may.)
alter schema public owner to peacetime_owner;
revoke create on schema public from public;
grant usage on schema public to peacetime_service;
