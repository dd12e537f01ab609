-- A conviction that another standing report calls no conviction establishes no guilt: incidents with such outcomes are published anew. The text of
-- settle_guilt changes in R__settle_guilt.sql; this version keeps servers of the version before from bringing the old text back.
insert into unpublished (fact_id)
select distinct incident_id from attribute_reading where attribute in ('STAGE', 'BASIS') and incident_id is not null
on conflict do nothing;
