-- Provisions in other words, people without names who are acquitted, and convictions of groups without a day leave guilt open (docs/adr/0023). The text
-- is in R__settle_guilt.sql and R__provisions_may_meet.sql; incidents where it can matter are published anew.
drop function articles_of(text[]);

insert into unpublished (fact_id)
select distinct incident_id from legal_outcome where ends_guilt
union
-- A drug of no group by name may be a precursor, and a firearm of no type another weapon (org.tergeu.seizure.Thing).
select distinct incident_id from seizure where drug_group = 'UNSPECIFIED' or firearm_type = 'UNSPECIFIED'
on conflict do nothing;
