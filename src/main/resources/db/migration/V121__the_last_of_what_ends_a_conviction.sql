-- Which of several acquittals is shown depended on what was recorded first. The text is in R__settle_guilt.sql.
comment on column legal_outcome.guilt_ended_by is 'what has ended the guilt, the one that is decided last at the end';
comment on column legal_outcome.guilt_ended_for_some_by is 'what has ended the guilt of some of them, the one that is decided last at the end';
