-- V123: what was reported as something else before it was an acquittal or a conviction.
select settle_guilt(coalesce(array_agg(distinct incident_id), '{}')) from legal_outcome where ends_guilt;
