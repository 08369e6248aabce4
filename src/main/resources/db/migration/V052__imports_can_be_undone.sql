-- An employer that nobody entered: it was named, and kept as it was given.
alter table employer add column kept_as_given boolean not null default false;

alter table import
  -- On which list everybody is put whom the file is about.
  add column wishlist_id uuid,
  -- Which column is what, where whoever sent it said so.
  add column mapping jsonb,
  -- When nothing was to be done for it any more.
  add column over_at timestamptz,
  add column taken_back integer not null default 0,
  add column kept integer not null default 0,
  add foreign key (organization_id, wishlist_id) references wishlist on delete set null (wishlist_id);
create index import_wishlist on import (organization_id, wishlist_id);

alter table import_row
  -- The version in which the row left its person: whoever has another since was touched by others.
  add column person_version bigint,
  -- What a known person gained.
  add column gained jsonb,
  add column entry_id uuid,
  add column undo text,
  add column undo_code text,
  add column undo_sentence text,
  add foreign key (organization_id, entry_id) references wishlist_entry on delete set null (entry_id);
create index import_row_entry on import_row (organization_id, entry_id);
