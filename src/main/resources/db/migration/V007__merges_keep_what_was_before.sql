-- What a moved row was before, where moving it changed more than whose it is.
alter table person_merge_move add column before jsonb;
