-- What a report says has happened by the day from which it can be cited: 202X, 2024 and an open end mean no day after it. What claims say stays as it
-- is; what is published of it is published anew.
insert into unpublished (fact_id)
select distinct coalesce(c.incident_id, c.fact_id)
from claim c join report r on r.id = c.report_id
where not c.withdrawn and r.status = 'PUBLISHED' and c.detail like '%"latest":"%'
and exists (select from regexp_matches(c.detail, '"latest":"(\d{4}-\d\d-\d\d)"', 'g') as said (latest) where said.latest[1]::date > r.known_from)
on conflict do nothing;

-- A report was out by the day on which it was recorded here. A day that it states stays: it can be a day ahead of the clocks here.
update report set published_latest = greatest(published_earliest, known_from)
where published_latest > known_from and published_edtf !~ '\d{4}-\d\d-\d\d[?~%]?$';
