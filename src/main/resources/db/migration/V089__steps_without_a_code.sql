-- Steps of procedure without a code are told apart by their names, so that they may be of the same people as other steps may (docs/adr/0029).

alter table legal_outcome add column step text not null default '';
comment on column legal_outcome.step is 'the name of a step without a code as it is compared; empty: of another step, or none';

-- How names are compared is known to the service.
insert into unpublished (fact_id)
select distinct incident_id from legal_outcome where stage = 'OTHER'
on conflict do nothing;
