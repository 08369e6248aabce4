-- Who had an import undone, the key or the member who called: what it takes back is what they may remove.
alter table import add undone_by_id uuid;
