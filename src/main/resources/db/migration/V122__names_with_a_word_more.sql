-- "Grenades" of one report may be the "F-1 grenades" of another: a name is compared with those that have all of its words and more. See docs/adr/0029.
alter table seizure add column shorter text[];
alter table legal_outcome add column shorter text[];
alter table measure add column shorter text[];
comment on column seizure.shorter is 'the names that have some of the words of the item and not all, as other reports may call it; null: none';
comment on column legal_outcome.shorter is 'the names that have some of the words of who and not all, as other reports may call them; null: none';
comment on column measure.shorter is 'the names that have some of the words of thing and not all, as other reports may call it; null: none';

-- All words of a name are among those that are longer: only the words of a general one are needed beside it.
update seizure set called = null where called is not null and thing <> '';
comment on column seizure.called is 'the words of the item as they are compared, where it is a general word; else null';

-- Without which an outcome is not compared with all others of its incident, to find one that is called by its words and more.
alter table legal_outcome add column alike boolean not null default false;
comment on column legal_outcome.alike is 'another outcome of its incident may be of the same people, as far as it was published since V122';

-- Incidents with names of several words, of numbers or in Cyrillic are published anew.
insert into unpublished (fact_id)
select named.incident_id
from (
    select incident_id, item as name from seizure
    union all select incident_id, subject from legal_outcome
    union all select incident_id, name from measure
) named
where btrim(name, ' ') ~ '[^[:alnum:]]|[0-9\u0400-\u052f]'
on conflict do nothing;
