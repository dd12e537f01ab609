-- V122: groups by names with a word more, and cases of which nobody says whom they are about.
select settle_guilt(coalesce(array_agg(distinct incident_id), '{}')) from legal_outcome where ends_guilt;
