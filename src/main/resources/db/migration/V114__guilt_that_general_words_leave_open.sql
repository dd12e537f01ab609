-- An acquittal of which a standing report names no offence is of all offences, whatever other reports of it name.
alter table legal_outcome add column ends_all_guilt boolean not null default false;
comment on column legal_outcome.ends_all_guilt is 'a standing report of what ends guilt names no offence, so that it is of any';
-- These incidents are published anew: those of such acquittals, and those of convictions of which it is open whether there was anybody.
insert into unpublished (fact_id)
select distinct incident_id from legal_outcome
where ends_guilt and offence_codes <> '{}' or establishes_guilt and count_low = 0
on conflict do nothing;
