-- A charge that became an acquittal counted as an acquittal from the day of the charge on. The text is in R__settle_guilt.sql.
comment on column legal_outcome.guilt_ended_by is 'what has ended the guilt, the one that is decided last at the end; as of a day, those of them that ended guilt then';
comment on column legal_outcome.guilt_ended_for_some_by is 'what has ended the guilt of some of them, the one that is decided last at the end; as of a day, those of them that ended guilt then';
