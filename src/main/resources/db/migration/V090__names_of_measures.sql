-- Names of measures are compared as items are: what may be the same of an incident and its part, and which figures of the kind OTHER are one sum
-- (docs/adr/0030).

alter table measure add column thing text not null default '';
comment on column measure.thing is 'the name as it is compared; empty: it may be all of its kind';

create index measure_thing on measure (thing, name) where kind = 'OTHER' and known_to is null;
create index measure_thing_then on measure (thing, known_from) where kind = 'OTHER';

-- How names are compared is known to the service.
insert into unpublished (fact_id)
select distinct incident_id from measure where name is not null
on conflict do nothing;
