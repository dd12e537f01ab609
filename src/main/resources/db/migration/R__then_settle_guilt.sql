-- V121: groups and people by name, sentences, what is acquitted one by one, and which outcome is said to have ended a conviction.
select settle_guilt(coalesce(array_agg(distinct incident_id), '{}')) from legal_outcome where ends_guilt;
