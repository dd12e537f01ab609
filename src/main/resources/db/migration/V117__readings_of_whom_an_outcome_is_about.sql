-- Where reports name several people or organizations for one outcome, each is a reading of it, and none of them is convicted for certain
-- (docs/adr/0023, docs/adr/0024). Incidents with such outcomes are published anew.
insert into unpublished (fact_id)
select distinct c.incident_id
from claim c
where not c.withdrawn and c.incident_id is not null and (c.detail like '%"personId":%' or c.detail like '%"organizationId":%')
group by c.fact_id, c.incident_id
having count(distinct coalesce(c.detail::jsonb ->> 'personId', 'organization ' || (c.detail::jsonb ->> 'organizationId'))) > 1
on conflict do nothing;
