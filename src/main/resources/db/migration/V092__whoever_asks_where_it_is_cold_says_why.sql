-- Why somebody was asked although the tie to them is cold, where the organization wants to know.
alter table ask add reason text;
alter table referral add reason text;
