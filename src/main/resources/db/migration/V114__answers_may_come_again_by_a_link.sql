-- Whoever holds a link answers by it until it ends, and each answer in confidence is a note of its own: could there be only one,
-- trying the link would tell whether there is one. What a member writes down for a referee is written down once.
alter table note drop constraint note_answers_one_ask;
create unique index note_answers_one_ask on note (organization_id, ask_id) where writer_id is not null;
create index note_ask on note (organization_id, ask_id);

-- By what a note is known again that is sent once more because its receipt was lost: the hash of a key of whoever sends it.
alter table note add sent_under bytea;
create unique index note_is_sent_once on note (organization_id, ask_id, sent_under) where sent_under is not null;
