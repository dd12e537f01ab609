-- "A large amount" can be overtaken by a later one of the same kind, and count again once a number is there that it stands beside.
alter table claim add column superseded_to date;
comment on column claim.superseded_from is 'the day from which a claim of a later state of a growing total was known; of several times the last';
comment on column claim.superseded_to is 'the day from which it counts again';
