-- V114: convictions of groups of which somebody is acquitted in a general word, such as "people", or without any.
select settle_guilt(coalesce(array_agg(distinct incident_id), '{}')) from legal_outcome where ends_guilt;
