-- A claim that names its day overtakes only what it makes too small, and what it says at least as exactly (docs/adr/0089); claims of another step, harm,
-- kind, period or area are no part of a figure (docs/adr/0024). Facts are published anew where one of them can matter.
comment on column claim.superseded_from is 'the day from which its figure does not rest on it, since a later state of a growing total, a correction, or a more credible reading of what is counted was known; of several times the last';

insert into unpublished (fact_id)
select distinct coalesce(f.incident_id, f.id)
from fact f
join (select fact_id from claim where not withdrawn and aspect is not null
    group by fact_id having count(*) > 1 and (bool_or(as_of is not null) or min(detail) <> max(detail))) as several on several.fact_id = f.id
on conflict do nothing;
