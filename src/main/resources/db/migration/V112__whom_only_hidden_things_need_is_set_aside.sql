-- Whom only what is hidden from their remover still needs is set aside: for everybody as gone as if deleted.
alter table person add removed_at timestamptz;
-- Known, and under their own id: neither removed nor merged into somebody.
alter table person add standing boolean not null
  generated always as (removed_at is null and merged_into_id is null) stored;
create index person_set_aside on person (organization_id, id) where removed_at is not null;
analyze person (removed_at, standing);

-- Under which id somebody is known after merges; nobody is known who was removed. (person_standing answers for them as well:
-- what is hidden goes on about those who were set aside.)
create function person_known(of_organization uuid, wanted uuid) returns uuid
language sql stable as $$
  select coalesce(p.merged_into_id, p.id) from person p
  where p.organization_id = of_organization and p.id = wanted and p.removed_at is null
$$;

-- What the guard goes by, and who keeps out of what, stays for as long as the person does, be they set aside: it goes by
-- remove_people and not by itself. An introduction keeps whom it is to, as the exposure that comes with it always did.
alter table contact_way
  drop constraint contact_way_organization_id_person_id_fkey,
  add foreign key (organization_id, person_id) references person;
alter table employment
  drop constraint employment_organization_id_person_id_fkey,
  add foreign key (organization_id, person_id) references person;
alter table no_contact
  drop constraint no_contact_organization_id_person_id_fkey,
  drop constraint no_contact_organization_id_listed_person_id_fkey,
  add foreign key (organization_id, person_id) references person,
  add foreign key (organization_id, listed_person_id) references person;
alter table consent
  drop constraint consent_organization_id_person_id_fkey,
  add foreign key (organization_id, person_id) references person;

alter table declared_tie
  drop constraint declared_tie_organization_id_one_id_fkey,
  drop constraint declared_tie_organization_id_other_id_fkey,
  add foreign key (organization_id, one_id) references person,
  add foreign key (organization_id, other_id) references person;
alter table introduction
  drop constraint introduction_organization_id_target_id_fkey,
  add foreign key (organization_id, target_id) references person;

-- Deletes people for good, with all that is said of them. If anything else still refers to one of them, it deletes nobody and says so.
create function remove_people(of_organization uuid, wanted uuid[]) returns boolean
language plpgsql as $$
begin
  delete from contact_way where organization_id = of_organization and person_id = any (wanted);
  delete from employment where organization_id = of_organization and person_id = any (wanted);
  delete from no_contact
    where organization_id = of_organization and (person_id = any (wanted) or listed_person_id = any (wanted));
  delete from declared_tie where organization_id = of_organization and (one_id = any (wanted) or other_id = any (wanted));
  delete from consent where organization_id = of_organization and person_id = any (wanted);
  delete from person where organization_id = of_organization and id = any (wanted);
  return true;
exception when foreign_key_violation then
  return false;
end $$;

-- Deletes people and puts them back in the same statement, as removed: so all goes that goes with who is deleted, whichever
-- feature has it, and only what would have kept them finds them again, with what the guard goes by. Nobody is found or
-- recognised by their words and addresses any more, which are free for others.
create function set_people_aside(of_organization uuid, wanted uuid[], at timestamptz) returns void
language plpgsql as $$
begin
  update contact_way set living = false where organization_id = of_organization and person_id = any (wanted);
  with gone as (
    delete from person where organization_id = of_organization and id = any (wanted) returning *
  )
  insert into person (organization_id, id, name, name_key, headline, location, place_spellings, skills, skill_spellings,
    availability_status, availability_confidential, jurisdiction, source, source_member_id, search, merged_into_id, removed_at,
    version, created_at, updated_at)
  select g.organization_id, g.id, g.name, g.name_key, g.headline, g.location, g.place_spellings, g.skills, g.skill_spellings,
    g.availability_status, g.availability_confidential, g.jurisdiction, g.source, g.source_member_id, '', g.merged_into_id, at,
    g.version, g.created_at, g.updated_at
  from gone g;
end $$;
