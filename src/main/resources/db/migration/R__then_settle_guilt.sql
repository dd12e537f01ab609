-- V112: convictions of people without a day of decision, those of which reports give several days, and those of groups of which a part is acquitted.
select settle_guilt(coalesce(array_agg(distinct incident_id), '{}')) from legal_outcome where ends_guilt;
