-- Typing mistakes are looked past in every name of an employer, not only in its own.
create index employer_name_key_trigrams on employer_name using gin (organization_id, key gin_trgm_ops);
drop index employer_name_trigrams;
