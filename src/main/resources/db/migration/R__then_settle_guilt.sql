-- V121: which outcome has ended a conviction, where several have, by their days of decision.
select settle_guilt(coalesce(array_agg(distinct incident_id), '{}')) from legal_outcome where ends_guilt;
