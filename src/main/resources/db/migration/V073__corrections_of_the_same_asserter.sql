-- Figures that one asserter has told on several days are published anew: a later claim supersedes an earlier one that it contradicts (docs/adr/0051).
insert into unpublished (fact_id)
select distinct coalesce(c.incident_id, c.fact_id)
from claim c join report r on r.id = c.report_id
where not c.withdrawn and c.qualifier is not null and r.status = 'PUBLISHED'
and exists (
    select from claim o where o.fact_id = c.fact_id and o.aspect = c.aspect and o.asserted_by_id = c.asserted_by_id and o.report_id <> c.report_id
    and not o.withdrawn)
on conflict do nothing;
