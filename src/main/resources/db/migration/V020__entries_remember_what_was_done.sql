alter table entry_history add act text;
update entry_history set act = case status
  when 'WAITING' then 'ADDED' when 'IN_TALKS' then 'TALKED' when 'HIRED' then 'HIRED' else 'CLOSED' end;
alter table entry_history alter act set not null;
