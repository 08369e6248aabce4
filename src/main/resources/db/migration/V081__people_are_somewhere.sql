-- Where somebody is, as the service folds it; none where they do not say, or name no place. What it means to the organization
-- is looked up whenever it is asked.
alter table person add place_spellings text[] not null default '{}';
