-- Whether somebody said so themselves, or it came with a merge from whoever was found to be the same; and whether a merge closed
-- what they had left open.
alter table connecting add own boolean not null default true;
alter table connecting add closed_by_merge boolean not null default false;
