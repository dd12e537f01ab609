-- V107: convictions that an acquittal of the same provision in another spelling has ended.
select settle_guilt(coalesce(array_agg(distinct incident_id), '{}')) from legal_outcome
where (establishes_guilt or ends_guilt) and array_to_string(offence_provisions, '') <> '';
