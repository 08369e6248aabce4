-- Secrets stood here in plain. What only the service can seal cannot be sealed here: connections are made anew.
delete from ats_connection;
alter table ats_connection drop column secret;
alter table ats_connection add column key_id uuid not null;
alter table ats_connection add column sealed bytea not null;
alter table ats_connection add foreign key (organization_id, key_id) references data_key;
create index ats_connection_key on ats_connection (organization_id, key_id);
