-- V108: convictions of groups of whom some are acquitted, and those of people of which no day of decision is reported.
select settle_guilt(coalesce(array_agg(distinct incident_id), '{}')) from legal_outcome where ends_guilt;
