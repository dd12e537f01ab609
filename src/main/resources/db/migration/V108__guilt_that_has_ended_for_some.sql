-- Of a group whose conviction stands, some can have been acquitted: so many fewer are certain to be guilty.
alter table legal_outcome add guilt_ended_for_some_by bigint[] not null default '{}';
comment on column legal_outcome.guilt_ended_for_some_by is 'of a conviction of a group, the outcomes that end it for some of them on some day';
