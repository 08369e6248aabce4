-- Folded title, family, level, skills and locations.
alter table role add search text not null default '';
alter table role alter search drop default;
